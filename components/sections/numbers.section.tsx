// Papers, citations and h-index as one source counts them, with its date. Shows nothing where numbers are off, and none of a mixed record.

import { sections } from '../../assets/locales/en/sections.ts';
import type { Researcher } from '../../lib/core/person.ts';
import { FacetBody } from '../ui/facet-body.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { SourceBadge } from '../ui/source-badge.tsx';
import { number, wordsOf } from '../ui/words.ts';
import { type FacetState, unlessBare } from './facet-state.ts';
import { isMixed } from './mixed.ts';
import type { Plan, Section, SectionProps } from './section.ts';

const t = wordsOf('sections', sections);

export const plan = {
  on: ['card', 'popup'],
  order: 10,
  facets: ['match', 'profile'],
  bare: true,
  counts: true,
  skeleton: { lines: [42, 68], line: 19 },
} satisfies Plan;

function Numbers({ facets, numbers, failed }: SectionProps) {
  if (!numbers) return null;
  if (isMixed(facets)) {
    return (
      <SectionFrame>
        <p class="empty">{t('numbers-mixed')}</p>
      </SectionFrame>
    );
  }
  const state = facets.profile;
  return (
    <SectionFrame busy={state?.loading ?? true}>
      <FacetBody state={unlessBare(state, isBare)} skeleton={plan.skeleton} empty={t('numbers-none')} isEmpty={isBare} failed={failed}>
        {(value) => <Counts rows={counts(value)} state={state} />}
      </FacetBody>
    </SectionFrame>
  );
}

type Row = readonly [label: string, value: number];

/** Only what the source tells; absent is not zero. */
function counts({ worksCount, citedByCount, hIndex }: Researcher): Row[] {
  const rows: (readonly [string, number | undefined])[] = [
    [t('numbers-papers', { count: worksCount ?? 0 }), worksCount],
    [t('numbers-citations', { count: citedByCount ?? 0 }), citedByCount],
    [t('numbers-h'), hIndex],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

const isBare = (value: Researcher): boolean => counts(value).length === 0;

const Counts = ({ rows, state }: { readonly rows: readonly Row[]; readonly state: FacetState<Researcher> | undefined }) => (
  <div class="numbers">
    <dl>
      {rows.map(([label, value]) => (
        <div class="cell" key={label}>
          <dt class="faint">{label}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
    {state?.source ? <SourceBadge source={state.source} at={state.at} stale={Boolean(state.stale) && !state.loading} /> : null}
  </div>
);

export default { ...plan, View: Numbers } satisfies Section;
