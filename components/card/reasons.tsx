// Every reason of a match with its source, for and against.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Evidence } from '../../lib/core/match.ts';
import { inOrder } from '../ui/evidence-order.ts';
import { evidenceWords } from '../ui/evidence-words.ts';
import { sourceName } from '../ui/source-badge.tsx';
import { date, wordsOf } from '../ui/words.ts';

const t = wordsOf('card', cardMore);

const MARKS = { for: '✓', against: '✗', note: '·' } as const;

export const Reasons = ({ evidence }: { readonly evidence: readonly Evidence[] }) => (
  <ul class="reasons">
    {inOrder(evidence).map((reason, place) => (
      <li key={place} data-weight={reason.weight}>
        <i aria-hidden="true">{MARKS[reason.weight]}</i>
        <span>
          <span class="hidden">{t(`weight-${reason.weight}`)}: </span>
          {evidenceWords(reason)}{' '}
          <span class="source">{[sourceName(reason.source), reason.at && date(reason.at)].filter(Boolean).join(', ')}</span>
        </span>
      </li>
    ))}
  </ul>
);
