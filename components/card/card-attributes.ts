// What other programs may read off the card's element: a stable promise (README, "Promises to other programs"). Pure.

import { personOf } from './card-facts.ts';
import { type CardState, cardPhase } from './card-state.ts';

/** Values of the element's attributes; undefined means absent. */
export function cardAttributes(state: Pick<CardState, 'subject' | 'name' | 'facets'>): Readonly<Record<string, string | undefined>> {
  const { subject, name, facets } = state;
  const work = subject.kind === 'name' ? subject.work : {};
  return {
    'data-state': cardPhase(state),
    'data-name': name,
    // Always one of the promised words: what is not believed yet, and who was walked to, is not matched to a printed name.
    'data-match': facets.match?.value?.level ?? 'unknown',
    'data-author': personOf(state)?.id,
    'data-work': work.arxiv ? `arxiv:${work.arxiv}` : work.doi ? `doi:${work.doi}` : undefined,
  };
}
