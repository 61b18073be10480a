// With whom: the people of most shared papers, each opening in the same surface.

import { sections } from '../../assets/locales/en/sections.ts';
import { Bar } from '../ui/bar.tsx';
import { FacetBody } from '../ui/facet-body.tsx';
import { Name } from '../ui/name.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { number, wordsOf } from '../ui/words.ts';
import type { Plan, Section, SectionProps } from './section.ts';

const t = wordsOf('sections', sections);

export const plan = {
  on: ['card', 'popup'],
  order: 30,
  facets: ['collaborators'],
  skeleton: { lines: [100, 92, 96], line: 26 },
} satisfies Plan;

/** On the card the closest few; more would push the papers out of it. */
const FEW = 3;
const MANY = 12;

function Writes({ facets, open, failed, roomy }: SectionProps) {
  const state = facets.collaborators;
  const most = state?.value?.people[0]?.sharedWorks ?? 0;
  return (
    <SectionFrame label={t('collaborators')} aside={most > 0 ? t('collaborators-unit') : undefined} busy={state?.loading ?? true}>
      <FacetBody
        state={state}
        skeleton={plan.skeleton}
        empty={t('collaborators-none')}
        isEmpty={({ people }) => people.length === 0}
        failed={failed}
      >
        {({ people }) => (
          <ul class="rows">
            {people.slice(0, roomy ? MANY : FEW).map(({ id, name, sharedWorks }) => (
              <li key={id}>
                <button type="button" onClick={() => open(id, name)}>
                  <Name>{name}</Name>
                  <Bar value={sharedWorks} max={most} />
                  <span class="count" aria-hidden="true">
                    {number(sharedWorks)}
                  </span>
                  <span class="hidden">{t('shared-papers', { count: sharedWorks })}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </FacetBody>
    </SectionFrame>
  );
}

export default { ...plan, View: Writes } satisfies Section;
