// What the reader has said about this name here, each with its undo.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { isOfPair } from '../../lib/core/corrections.ts';
import { OPENALEX_REPORT } from '../../lib/core/ids.ts';
import { reportOf } from '../../lib/core/upstream.ts';
import type { Correction } from '../../lib/core/you.ts';
import { Button } from '../ui/button.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { say, wordsOf } from '../ui/words.ts';
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
          <Upstream correction={correction} />
        </li>
      ))}
    </ul>
  );
}

/** The record itself is put right where it is kept: a link there, with what to write on the clipboard. */
function Upstream({ correction }: { readonly correction: Correction }) {
  const report = reportOf(correction);
  if (!report) return null;
  const { name, paper = '', record = '', other = '', position } = report;
  const fill = { name, paper, record, other, ...(position === undefined ? {} : { seat: position + 1 }) };
  const text = say(cardMore[`report-${report.kind}`], fill);
  return (
    <SafeLink href={OPENALEX_REPORT} title={text} onClick={() => void navigator.clipboard?.writeText(text).catch(() => undefined)}>
      {t('tell-openalex')}
    </SafeLink>
  );
}

function words(correction: Correction): string {
  if (correction.kind === 'none') return t('you-chose-none');
  const name = correction.researcherName;
  if (isOfPair(correction)) {
    const said = correction.kind === 'same' ? 'you-joined' : 'you-parted';
    return name === correction.otherName ? t(`${said}-alike`, { name }) : t(said, { name, other: correction.otherName });
  }
  if (correction.kind === 'pin') return t('you-chose', { name });
  return t(correction.work ? 'you-blocked-here' : 'you-blocked', { name });
}
