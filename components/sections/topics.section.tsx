// What a researcher works on: the topics with most papers.

import { sections } from '../../assets/locales/en/sections.ts';
import { Chips } from '../ui/chip.tsx';
import { FacetBody } from '../ui/facet-body.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Plan, Section, SectionProps } from './section.ts';

const t = wordsOf('sections', sections);

export const plan = {
  on: ['card', 'popup'],
  order: 20,
  facets: ['profile'],
  skeleton: { lines: [72, 54], line: 28 },
} satisfies Plan;

/** On the card two or three lines of chips; what comes after says little of a person. */
const FEW = 3;
const MANY = 10;

function Topics({ facets, failed, roomy }: SectionProps) {
  const state = facets.profile;
  return (
    <SectionFrame label={t('topics')} busy={state?.loading ?? true}>
      <FacetBody
        state={state}
        skeleton={plan.skeleton}
        empty={t('topics-none')}
        isEmpty={({ topics }) => topics.length === 0}
        failed={failed}
      >
        {({ topics }) => <Chips items={[...new Set(topics.map(({ name }) => name))].slice(0, roomy ? MANY : FEW)} />}
      </FacetBody>
    </SectionFrame>
  );
}

export default { ...plan, View: Topics } satisfies Section;
