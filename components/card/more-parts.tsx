// All parts of the card that a first look does not need, as one piece.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { OrcidLink } from '../ui/orcid-link.tsx';
import { wordsOf } from '../ui/words.ts';
import { Body } from './body.tsx';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import { Corrections } from './corrections.tsx';
import { Foot } from './foot.tsx';
import type { MoreParts } from './later.tsx';
import { Level } from './level.tsx';
import { noticeWords, progress } from './notice-words.ts';
import { Panel } from './panels.tsx';

const t = wordsOf('card', cardMore);

function Back({ state: { trail }, actions }: CardProps) {
  const back = trail.at(-1);
  return back === undefined ? null : (
    <Button kind="quiet" label={t('back-to', { name: back })} onClick={actions.back}>
      <span aria-hidden="true">‹ </span>
      <Name>{back}</Name>
    </Button>
  );
}

function Orcid({ state }: CardProps) {
  const orcid = personOf(state)?.orcid;
  return orcid ? (
    <p class="say">
      <OrcidLink orcid={orcid} />
    </p>
  ) : null;
}

export const moreParts: MoreParts = {
  Back,
  Orcid,
  Level,
  Corrections,
  Body,
  Panel,
  Foot,
  Status: ({ state }) => noticeWords(state) ?? progress(state),
};
