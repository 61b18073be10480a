// How sure we are: the level, its main reason in one line, and on request every reason with its source.

import { useState } from 'preact/hooks';
import { card } from '../../assets/locales/en/card.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Evidence, Match } from '../../lib/core/match.ts';
import { Badge, levelWords, toneOf } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { evidenceWords, inOrder, mainReason } from '../ui/evidence-words.ts';
import { sourceName } from '../ui/source-badge.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('card', card);

const REASONS = 'byline-reasons';

export type LevelProps = { readonly match?: Match; readonly failure: Failure | undefined };

export function Level({ match, failure }: LevelProps) {
  const [open, setOpen] = useState(false);
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
  // An unknown name has its reasons in the body, as what was tried.
  const askWhy = match.level !== 'unknown' && match.evidence.length > 0;
  const tone = match.group ? 'plain' : toneOf(match.level);
  return (
    <>
      <p class="flow card-level">
        <Badge tone={tone}>
          {tone === 'sure' ? <span aria-hidden="true">✓ </span> : null}
          {matchLabel(match)}
        </Badge>
        {match.mixed ? <Badge tone="unsure">{t('mixed-level')}</Badge> : null}
        {askWhy ? (
          <Button kind="quiet" class="why" expanded={open} controls={REASONS} onClick={() => setOpen(!open)}>
            {t(open ? 'why-hide' : 'why')}
          </Button>
        ) : null}
      </p>
      {open ? (
        <Reasons id={REASONS} evidence={match.evidence} />
      ) : reason && reason.source !== 'you' && match.level !== 'unknown' ? (
        <p class="say">{evidenceWords(reason)}</p>
      ) : null}
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

const MARKS = { for: '✓', against: '✗', note: '·' } as const;

export const Reasons = ({ id, evidence }: { readonly id?: string; readonly evidence: readonly Evidence[] }) => (
  <ul class="reasons" id={id}>
    {inOrder(evidence).map((reason, place) => (
      <li key={place} data-weight={reason.weight}>
        <i aria-hidden="true">{MARKS[reason.weight]}</i>
        <span>
          <span class="hidden">{t(`weight-${reason.weight}`)}: </span>
          {evidenceWords(reason)} <span class="source">{sourceName(reason.source)}</span>
        </span>
      </li>
    ))}
  </ul>
);
