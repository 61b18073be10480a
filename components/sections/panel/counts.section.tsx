// Papers, citations and indices as one source counts them, with its date and by year. None of a mixed record, none where numbers are off.

import { useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { WORKS_PER_PAGE } from '../../../lib/core/full-work.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { Choice } from '../../ui/choice.tsx';
import { FacetBody } from '../../ui/facet-body.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { SourceBadge } from '../../ui/source-badge.tsx';
import { number, wordsOf } from '../../ui/words.ts';
import { YearChart } from '../../ui/year-chart.tsx';
import { unlessBare } from '../facet-state.ts';
import { isMixed } from '../mixed.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const t = wordsOf('panel-sections', words);

function Counts({ facets, numbers, failed, records }: PanelSectionProps) {
  if (!numbers) return null;
  const state = facets.profile;
  const mixed = isMixed(facets);
  const badge = state?.source ? (
    <SourceBadge source={state.source} at={state.at} stale={Boolean(state.stale) && !state.loading} />
  ) : undefined;
  return (
    <SectionFrame label={t('numbers')} aside={mixed ? undefined : badge} busy={state?.loading ?? true}>
      {mixed ? (
        <p class="empty">{t('numbers-mixed')}</p>
      ) : (
        <FacetBody
          state={unlessBare(state, isBare)}
          skeleton={{ lines: [72, 90, 100, 100], line: 24 }}
          empty={t('numbers-none')}
          isEmpty={isBare}
          failed={failed}
        >
          {(value) => (
            <>
              <div class="numbers">
                <dl>
                  {cells(value).map(([label, count]) => (
                    <div class="cell" key={label}>
                      <dt class="faint">{label}</dt>
                      <dd>{number(count)}</dd>
                    </div>
                  ))}
                </dl>
              </div>
              {value.byYear.length > 1 ? <ByYear byYear={value.byYear} /> : null}
              {records.length > 1 ? (
                <p class="help">
                  {t('numbers-joined', { count: records.length })}{' '}
                  {value.byYear.length === 0 ? t('numbers-part', { most: number(WORKS_PER_PAGE) }) : ''}
                </p>
              ) : null}
            </>
          )}
        </FacetBody>
      )}
    </SectionFrame>
  );
}

/** Only what the source tells; absent is not zero. */
function cells({ worksCount, citedByCount, hIndex, i10Index }: Researcher): readonly (readonly [string, number])[] {
  const all: readonly (readonly [string, number | undefined])[] = [
    [t('numbers-papers', { count: worksCount ?? 0 }), worksCount],
    [t('numbers-citations', { count: citedByCount ?? 0 }), citedByCount],
    [t('numbers-h'), hIndex],
    [t('numbers-i10'), i10Index],
  ];
  return all.flatMap(([label, count]) => (count === undefined ? [] : [[label, count] as const]));
}

const isBare = (value: Researcher): boolean => cells(value).length === 0;

const KINDS = ['papers', 'citations'] as const;

function ByYear({ byYear }: Pick<Researcher, 'byYear'>) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('papers');
  const papers = byYear.map(({ year, works }) => ({ year, count: works }));
  const citations = byYear.flatMap(({ year, citedBy }) => (citedBy === undefined ? [] : [{ year, count: citedBy }]));
  const told = citations.length > 1;
  const shown = told ? kind : 'papers';
  return (
    <div class="by-year">
      {told ? (
        <Choice
          label={t('by-year')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`by-year-${value}`) }))}
          onChange={setKind}
        />
      ) : (
        <h4>{t('by-year-papers')}</h4>
      )}
      <YearChart
        rows={shown === 'citations' ? citations : papers}
        label={(about) => t(`chart-${shown}`, about)}
        title={(about) => t('chart-year', about)}
      />
      <details class="fold">
        <summary>{t('as-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('by-year-papers')}</th>
              {told ? <th scope="col">{t('by-year-citations')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {[...byYear].reverse().map(({ year, works, citedBy }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{number(works)}</td>
                {told ? <td>{citedBy === undefined ? '–' : number(citedBy)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

export default { order: 10, facets: ['profile'], View: Counts } satisfies PanelSection;
