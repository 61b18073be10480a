// Which sites are read: the shipped ones with a switch each, the granted ones with a way to take them back.

import { useEffect, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import type { Settings } from '../../lib/core/you.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from '../ui/words.ts';
import type { OptionsHost, Tell } from './options.tsx';
import type { Change } from './use-settings.ts';

const t = wordsOf('options', options);

export type SitesPartProps = { readonly settings: Settings; readonly change: Change; readonly host: OptionsHost; readonly tell: Tell };

export function SitesPart({ settings, change, host, tell }: SitesPartProps) {
  const [granted, setGranted] = useState<readonly string[]>();
  const read = (): void => void host.granted().then(setGranted);
  useEffect(read, []);

  const toggle = (id: string, on: boolean): void =>
    change(({ sitesOff }) => ({ sitesOff: on ? sitesOff.filter((site) => site !== id) : [...new Set([...sitesOff, id])] }));
  const takeBack = async (origin: string): Promise<void> => {
    if (settings.sitesOn.includes(origin)) change(({ sitesOn }) => ({ sitesOn: sitesOn.filter((site) => site !== origin) }));
    else await host.takeBack(origin);
    tell(t('taken-back', { site: hostName(origin) }));
    read();
  };
  const all = granted && [...settings.sitesOn, ...granted];
  return (
    <div class="part">
      <p class="help">{t('sites-help')}</p>
      <h2>{t('sites-shipped')}</h2>
      {[...host.sites]
        .sort((a, b) => a.title.localeCompare(b.title))
        .map(({ id, title, why }) => (
          <Switch key={id} label={title} help={why} checked={!settings.sitesOff.includes(id)} onChange={(on) => toggle(id, on)} />
        ))}
      <h2>{t('sites-granted')}</h2>
      {all?.length === 0 ? <p class="empty">{t('sites-granted-none')}</p> : null}
      <ul class="plain-list">
        {all?.map((origin) => (
          <li key={origin} class="line">
            <span>{hostName(origin)}</span>
            <Button label={t('take-back-site', { site: hostName(origin) })} onClick={() => void takeBack(origin)}>
              {t('take-back')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const hostName = (origin: string): string => origin.replace(/^[^:]+:\/\//, '').replace(/\/\*?$/, '');
