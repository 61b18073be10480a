// Why we believe that it is them: the main reason, and on request every one with its source.

import { panel } from '../../assets/locales/en/panel.ts';
import type { Match } from '../../lib/core/match.ts';
import { Reasons } from '../card/reasons.tsx';
import { mainReason } from '../ui/evidence-order.ts';
import { evidenceWords } from '../ui/evidence-words.ts';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('panel', panel);

export function Why({ match }: { readonly match: Match }) {
  const reason = mainReason(match);
  return reason ? (
    <>
      <p class="say">{evidenceWords(reason)}</p>
      <details class="fold">
        <summary>{t('all-reasons', { count: match.evidence.length })}</summary>
        <Reasons evidence={match.evidence} />
      </details>
    </>
  ) : null;
}
