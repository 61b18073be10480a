// What a reader is told beside what they see: what has just been done, and how far the answers have come.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { failureWords } from '../ui/failure-note.tsx';
import { wordsIn, wordsOf } from '../ui/words.ts';
import { personOf } from './card-facts.ts';
import { type CardState, cardPhase } from './card-state.ts';
import { matchLabel } from './match-label.ts';

const t = wordsOf('card', cardMore);

export function noticeWords({ notice }: Pick<CardState, 'notice'>): string | undefined {
  const message = notice && wordsIn('card', cardMore, `notice-${notice}`);
  return typeof message === 'string' ? message : undefined;
}

/** What a screen reader is told while the answers come in. */
export function progress(state: CardState): string {
  const { match, profile } = state.facets;
  const phase = cardPhase(state);
  if (phase === 'loading') return t('looking-up', { name: state.name });
  const failure = state.subject.kind === 'name' ? match?.failure : profile?.failure;
  if (phase === 'failed' && failure) return failureWords(failure);
  if (match?.value) return matchLabel(match.value);
  return personOf(state) ? t('found', { name: state.name || (profile?.value?.name ?? '') }) : '';
}
