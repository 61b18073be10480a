// How sure we are: the level, its main reason in one line, and on request (reasons.tsx) every reason with its source.

import { card } from '../../assets/locales/en/card.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Match } from '../../lib/core/match.ts';
import { Badge, levelWords, toneOf } from '../ui/badge.tsx';
import { firstWords, mainReason } from '../ui/evidence-order.ts';
import { wordsOf } from '../ui/words.ts';
import { type Later, Waiting } from './later.tsx';

const t = wordsOf('card', card);

export type LevelProps = { readonly match?: Match; readonly failure: Failure | undefined; readonly later: Later };

export function Level({ match, failure, later }: LevelProps) {
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
  const tone = match.group ? 'plain' : toneOf(match.level);
  const badges = (
    <>
      <Badge tone={tone}>
        {tone === 'sure' ? <span aria-hidden="true">✓ </span> : null}
        {matchLabel(match)}
      </Badge>
      {match.mixed ? <Badge tone="unsure">{t('mixed-level')}</Badge> : null}
    </>
  );
  // An unknown name has its reasons in the body, as what was tried.
  if (match.level === 'unknown' || !reason) return <p class="flow card-level">{badges}</p>;
  const { parts } = later;
  const words = firstWords(reason) ?? parts?.evidenceWords(reason);
  return (
    <>
      <details key={match.researcher?.id}>
        <summary class="flow card-level">
          {badges}
          <span class="why">{t('why')}</span>
        </summary>
        {parts ? <parts.Reasons evidence={match.evidence} /> : <Waiting later={later} lines={[92, 84, 96]} />}
      </details>
      {reason.source === 'you' ? null : words ? <p class="say">{words}</p> : <Waiting later={later} lines={[76]} />}
    </>
  );
}

/** The level as the card says it: a group, a reader's choice and a paper too new have words of their own. */
export function matchLabel(match: Match): string {
  if (match.group) return t('group-level');
  if (match.evidence.some(({ code }) => code === 'you-chose')) return t('chosen-level');
  const tooNew = match.level === 'unknown' && match.evidence.some(({ code }) => code === 'record-missing');
  return tooNew ? t('too-new-level') : levelWords(match.level);
}
