// What has just been done, with its way back, in the panel's live region; else how far the answers have come, for screen readers alone.

import { popup } from '../../assets/locales/en/popup.ts';
import type { Notice } from '../popup/use-following.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-note.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('popup', popup);

export function PanelNotice({ notice, progress }: { readonly notice: Notice | undefined; readonly progress: string }) {
  const undo = notice && 'words' in notice ? notice.undo : undefined;
  return (
    <div class={notice ? 'panel-notice' : 'hidden'} role="status">
      <p>{notice ? ('failure' in notice ? failureWords(notice.failure) : notice.words) : progress}</p>
      {undo ? (
        <Button kind="link" onClick={undo}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  );
}
