// How topics moved over the years: one stacked bar for each period, with the same as a table.

import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { Movement as Moved } from '../../../lib/insight/topic-shares.ts';
import { runWords } from '../../../lib/insight/year-runs.ts';
import { wordsOf } from '../../ui/words.ts';

const t = wordsOf('panel-sections', words);

const percent = (share: number): string => t('percent', { percent: Math.round(share * 100) });

export function Movement({ movement: { names, periods } }: { readonly movement: Moved }) {
  const count = periods.reduce((sum, { works }) => sum + works, 0);
  return (
    <div class="movement">
      <h4>{t('movement')}</h4>
      <p class="faint">{t('movement-help', { count })}</p>
      <div class="stacks" aria-hidden="true">
        {periods.map(({ from, to, shares }) => (
          <div key={from}>
            <span class="faint">{runWords([from, to])}</span>
            <span class="stack">
              {shares.map((share, place) => (
                <i key={names[place]} data-tone={place} style={{ width: `${share * 100}%` }} title={`${names[place]}: ${percent(share)}`} />
              ))}
            </span>
          </div>
        ))}
      </div>
      <ul class="legend" aria-hidden="true">
        {names.map((name, place) => (
          <li key={name}>
            <i class="swatch" data-tone={place} />
            {name}
          </li>
        ))}
        {periods.some(({ other }) => other > 0.005) ? (
          <li>
            <i class="swatch" />
            {t('movement-other')}
          </li>
        ) : null}
      </ul>
      <details class="fold">
        <summary>{t('as-table')}</summary>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('period')}</th>
                {names.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
                <th scope="col">{t('movement-other')}</th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ from, to, works, shares, other }) => (
                <tr key={from}>
                  <th scope="row">{t('movement-row', { years: runWords([from, to]), count: works })}</th>
                  {shares.map((share, place) => (
                    <td key={names[place]}>{percent(share)}</td>
                  ))}
                  <td>{percent(other)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
