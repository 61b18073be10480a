// Every host contacted in the last 24 hours, what for and how often; and the switch that stops all traffic.

import { useEffect, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { call } from '../../lib/bus/client.ts';
import type { PrivacyRow } from '../../lib/core/privacy.ts';
import type { Settings } from '../../lib/core/you.ts';
import { Switch } from '../ui/switch.tsx';
import { moment, number, wordsOf } from '../ui/words.ts';
import type { Tell } from './options.tsx';
import type { Change } from './use-settings.ts';

const t = wordsOf('options', options);

export function PrivacyPart({ settings, change, tell }: { readonly settings: Settings; readonly change: Change; readonly tell: Tell }) {
  const [rows, setRows] = useState<readonly PrivacyRow[]>();
  useEffect(() => {
    void call('privacy-log', null).then((answer) => (answer.ok ? setRows(answer.value) : tell(answer.error)));
  }, []);
  return (
    <div class="part">
      <Switch
        label={t('cache-only')}
        help={t('cache-only-help')}
        checked={settings.cacheOnly}
        onChange={(cacheOnly) => change({ cacheOnly })}
      />
      <h2>{t('privacy-hosts')}</h2>
      <p class="help">{t('privacy-help')}</p>
      {rows?.length === 0 ? <p class="empty">{t('privacy-none')}</p> : null}
      {rows && rows.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('host')}</th>
              <th scope="col" class="count">
                {t('requests')}
              </th>
              <th scope="col" class="count">
                {t('failed')}
              </th>
              <th scope="col" class="count">
                {t('last')}
              </th>
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.host}>
              <tr>
                <th scope="rowgroup">{row.host}</th>
                <td class="count">{number(row.requests)}</td>
                <td class="count">{number(row.failed)}</td>
                <td class="count">{moment(row.lastAt)}</td>
              </tr>
              <tr>
                <td class="help" colSpan={4}>
                  {row.why}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      ) : null}
    </div>
  );
}
