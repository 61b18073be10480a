// All parts of the card that a first look does not need, as one piece.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { evidenceWords } from '../ui/evidence-words.ts';
import { FailureNote, failureWords } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { wordsIn } from '../ui/words.ts';
import { Candidates } from './candidates.tsx';
import { toldOnce } from './card-failures.ts';
import { Corrections } from './corrections.tsx';
import type { MoreParts } from './later.tsx';
import { Nobody } from './nobody.tsx';
import { PanelBody } from './panels.tsx';
import { Reasons } from './reasons.tsx';

export const moreParts: MoreParts = {
  Candidates,
  Nobody,
  Corrections,
  Old: ({ state }) => <OldNote facets={state.facets} />,
  PanelBody,
  Reasons,
  FailureNote,
  toldOnce,
  failureWords,
  evidenceWords,
  noticeWords(notice) {
    const message = wordsIn('card', cardMore, `notice-${notice}`);
    return typeof message === 'string' ? message : undefined;
  },
};
