// What has just been done, or could not be, in a surface's live region, with its way back where there is one.

import { popup } from '../../assets/locales/en/popup.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-note.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Notice } from './use-following.ts';

const t = wordsOf('popup', popup);

/** `otherwise` is for screen readers alone, while nothing has been done. */
export function Told({ notice, otherwise = '' }: { readonly notice: Notice | undefined; readonly otherwise?: string }) {
  const undo = notice && 'words' in notice ? notice.undo : undefined;
  return (
    <div class={notice ? 'told' : 'hidden'} role="status">
      <p>{notice ? ('failure' in notice ? failureWords(notice.failure) : notice.words) : otherwise}</p>
      {undo ? (
        <Button kind="link" onClick={undo}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  );
}
