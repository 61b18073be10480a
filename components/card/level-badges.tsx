// How sure we are, in a word or two.

import { card } from '../../assets/locales/en/card.ts';
import type { Match } from '../../lib/core/match.ts';
import { Badge, levelWords, toneOf } from '../ui/badge.tsx';
import { plainWordsOf } from '../ui/plain-words.ts';

const t = plainWordsOf('card', card);

export const isChosen = ({ evidence }: Match): boolean => evidence.some(({ code }) => code === 'you-chose');

/** `label`: more exact words than a first look has, for those it leaves to the later parts. */
export function LevelBadges({ match, label }: { readonly match: Match; readonly label?: string }) {
  const tone = match.group ? 'plain' : toneOf(match.level);
  return (
    <>
      <Badge tone={tone}>
        {tone === 'sure' ? <span aria-hidden="true">✓ </span> : null}
        {label ?? (isChosen(match) ? t('chosen-level') : levelWords(match.level))}
      </Badge>
      {match.mixed ? <Badge tone="unsure">{t('mixed-level')}</Badge> : null}
    </>
  );
}
