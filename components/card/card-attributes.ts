// What other programs may read off the card's element: a stable promise (README, "Promises to other programs"). Pure.

import { personOf } from './card-facts.ts';
import { type CardState, cardPhase } from './card-state.ts';

/** Values of the element's attributes; undefined means absent. */
export function cardAttributes(state: Pick<CardState, 'subject' | 'name' | 'facets'>): Readonly<Record<string, string | undefined>> {
  const { subject, name, facets } = state;
  const phase = cardPhase(state);
  const work = subject.kind === 'name' ? subject.work : {};
  return {
    'data-state': phase,
    'data-name': name,
    'data-match': facets.match?.value?.level ?? (phase === 'failed' ? 'unknown' : undefined),
    'data-author': personOf(state)?.id,
    'data-work': work.arxiv ? `arxiv:${work.arxiv}` : work.doi ? `doi:${work.doi}` : undefined,
  };
}
