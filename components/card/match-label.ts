// How sure we are, in exact words. Decides nothing.

import { card } from '../../assets/locales/en/card.ts';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Match } from '../../lib/core/match.ts';
import { levelWords } from '../ui/badge.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('card', { ...card, ...cardMore });

/** The level as the card says it: a group, a reader's choice and a paper too new have words of their own. */
export function matchLabel(match: Match): string {
  if (match.group) return t('group-level');
  if (match.evidence.some(({ code }) => code === 'you-chose')) return t('chosen-level');
  const tooNew = match.level === 'unknown' && match.evidence.some(({ code }) => code === 'record-missing');
  return tooNew ? t('too-new-level') : levelWords(match.level);
}
