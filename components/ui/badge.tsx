// A pill that says how sure we are, or another short state. Colour is never the only carrier: the words differ too.

import type { ComponentChildren } from 'preact';
import { ui } from '../../assets/locales/en/ui.ts';
import type { MatchLevel } from '../../lib/core/match.ts';
import { plainWordsOf } from './plain-words.ts';

const t = plainWordsOf('ui', ui);

export type Tone = 'sure' | 'unsure' | 'plain' | 'accent';

export const Badge = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) => (
  <span class={`badge badge-${tone}`}>{children}</span>
);

/** The tone of a match level, for badges and dots. */
export const toneOf = (level: MatchLevel): Tone =>
  level === 'verified' || level === 'confirmed' ? 'sure' : level === 'unknown' ? 'plain' : 'unsure';

/** The words of a match level, such as "Confirmed by this paper". */
export const levelWords = (level: MatchLevel): string => t(`level-${level}`);

/** A dot before a name in lists; says its level to assistive technology. */
export const LevelDot = ({ level }: { readonly level: MatchLevel }) => (
  <span class={`dot dot-${toneOf(level)}`} role="img" aria-label={levelWords(level)} title={levelWords(level)} />
);
