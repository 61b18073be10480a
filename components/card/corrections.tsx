// What the reader has said about this name here, each with its undo.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Correction } from '../../lib/core/you.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import type { CardProps } from './card-state.ts';

const t = wordsOf('card', cardMore);

/** The newest few; the rest is in the options. */
const MOST = 2;

export function Corrections({ state, actions }: CardProps) {
  const corrections = state.facets.you?.value?.corrections ?? [];
  if (corrections.length === 0) return null;
  return (
    <ul>
      {corrections.slice(0, MOST).map((correction) => (
        <li class="failure" key={correction.id}>
          <span>{words(correction)}</span>
          <Button kind="link" label={`${t('undo')}: ${words(correction)}`} onClick={() => actions.undoCorrection(correction.id)}>
            {t('undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function words(correction: Correction): string {
  if (correction.kind === 'none') return t('you-chose-none');
  const name = correction.researcherName;
  if (correction.kind === 'same') return t('you-joined', { name, other: correction.otherName });
  if (correction.kind === 'pin') return t('you-chose', { name });
  return t(correction.work ? 'you-blocked-here' : 'you-blocked', { name });
}
