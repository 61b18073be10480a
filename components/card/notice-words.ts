// What has just been done, in words: the common notice at once, the others with the later parts.

import { card } from '../../assets/locales/en/card.ts';
import { wordsIn } from '../ui/words.ts';
import type { ViewProps } from './later.tsx';

export function noticeWords({ state: { notice }, later }: Pick<ViewProps, 'state' | 'later'>): string | undefined {
  if (!notice) return undefined;
  const message = wordsIn('card', card, `notice-${notice}`);
  return typeof message === 'string' ? message : later.parts?.noticeWords(notice);
}
