// Lately: the newest papers with the part the researcher had in them.

import { sections } from '../../assets/locales/en/sections.ts';
import type { WorkSummary } from '../../lib/core/work.ts';
import { plainTex } from '../../lib/insight/plain-tex.ts';
import { Badge } from '../ui/badge.tsx';
import { FacetBody } from '../ui/facet-body.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Plan, Section, SectionProps } from './section.ts';

const t = wordsOf('sections', sections);

export const plan = {
  on: ['card', 'popup'],
  order: 40,
  facets: ['works'],
  skeleton: { lines: [96, 62, 40, 92, 54, 44], line: 19 },
} satisfies Plan;

/** Two are enough to say what somebody does lately. */
const FEW = 2;
const MANY = 8;

function Works({ facets, failed, roomy }: SectionProps) {
  const state = facets.works;
  return (
    <SectionFrame label={t('works')} busy={state?.loading ?? true}>
      <FacetBody state={state} skeleton={plan.skeleton} empty={t('works-none')} isEmpty={({ works }) => works.length === 0} failed={failed}>
        {({ works }) => (
          <ul class="works">
            {works.slice(0, roomy ? MANY : FEW).map((work, place) => (
              <li key={place}>
                <p dir="auto">
                  <SafeLink href={work.url}>{plainTex(work.title)}</SafeLink>
                </p>
                <p class="faint">
                  {work.retracted ? <Badge tone="accent">{t('retracted')}</Badge> : null}
                  {[work.year === undefined ? undefined : String(work.year), work.venue, partWords(work)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </FacetBody>
    </SectionFrame>
  );
}

function partWords({ part, authorsCount }: WorkSummary): string | undefined {
  if (!part) return undefined;
  if (part === 'middle' && authorsCount !== undefined) return t('part-middle-of', { count: authorsCount });
  return t(`part-${part}`);
}

export default { ...plan, View: Works } satisfies Section;
