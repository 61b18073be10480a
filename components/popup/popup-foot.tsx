// The popup's last line: what was spent today, and the way to what was sent. And a refused key, told before it is missed.

import { popup } from '../../assets/locales/en/popup.ts';
import type { SourceState } from '../../lib/bus/protocol.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('popup', popup);

type Props = { readonly sources: readonly SourceState[]; readonly openOptions: (section: string) => void };

export function PopupFoot({ sources, openOptions }: Props) {
  const budget = sources.find((source) => source.budget && source.budget.limit > 0)?.budget;
  return (
    <footer class="popup-foot">
      <span>{budget ? t('credits-left', { used: budget.limit - budget.remaining, limit: budget.limit }) : null}</span>
      <Button kind="quiet" onClick={() => openOptions('privacy')}>
        {t('privacy')}
      </Button>
    </footer>
  );
}

export function KeyNote({ sources, openOptions }: Props) {
  const refused = sources.find(({ keyRefused }) => keyRefused);
  return refused ? (
    <div class="data-notice" role="status">
      <p>{t('key-refused', { source: refused.title })}</p>
      <Button kind="link" onClick={() => openOptions('sources')}>
        {t('key-change')}
      </Button>
    </div>
  ) : null;
}
