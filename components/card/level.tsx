// How sure we are: the level, its main reason in one line, and on request every reason with its source.

import { card } from '../../assets/locales/en/card.ts';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import { Badge, levelWords } from '../ui/badge.tsx';
import { mainReason } from '../ui/evidence-order.ts';
import { evidenceWords } from '../ui/evidence-words.ts';
import { sourceName } from '../ui/source-badge.tsx';
import { wordsOf } from '../ui/words.ts';
import type { CardProps } from './card-state.ts';
import { LevelBadges } from './level-badges.tsx';
import { matchLabel } from './match-label.ts';
import { Reasons } from './reasons.tsx';

const t = wordsOf('card', { ...card, ...cardMore });

export function Level({ state: { subject, facets } }: CardProps) {
  const { profile } = facets;
  const match = facets.match?.value;
  if (subject.kind !== 'name')
    return profile?.value ? (
      <p class="flow card-level">
        <Badge>{t('from-record', { source: sourceName(profile.source ?? 'openalex') })}</Badge>
        {profile.value.mixed ? <Badge tone="unsure">{t('mixed-level')}</Badge> : null}
      </p>
    ) : null;
  const failure = facets.match?.failure;
  if (!match) {
    if (!failure) return null;
    const words = failure.kind === 'too-new' ? t('too-new-level') : failure.kind === 'not-found' ? levelWords('unknown') : t('no-answer');
    return (
      <p class="flow card-level">
        <Badge>{words}</Badge>
      </p>
    );
  }
  const reason = mainReason(match);
  const badges = <LevelBadges match={match} label={matchLabel(match)} />;
  // An unknown name has its reasons in the body, as what was tried.
  if (match.level === 'unknown' || !reason) return <p class="flow card-level">{badges}</p>;
  return (
    <>
      <details key={match.researcher?.id}>
        <summary class="flow card-level">
          {badges}
          <span class="why">{t('why')}</span>
        </summary>
        <Reasons evidence={match.evidence} />
      </details>
      {reason.source === 'you' ? null : <p class="say line-one">{evidenceWords(reason)}</p>}
    </>
  );
}
