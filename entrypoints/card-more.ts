// The parts of the card that a first look does not need, brought by the background when they are wanted. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardActions } from '../components/card/card-actions.ts';
import { CARD_MORE } from '../components/card/card-api.ts';
import { createChip } from '../components/card/chip-host.ts';
import hostCss from '../components/card/host-more.css?inline';
import { createInside } from '../components/card/inside.ts';
import type { MoreCode } from '../components/card/later.tsx';
import css from '../components/card/more.css?inline';
import { moreParts } from '../components/card/more-parts.tsx';

export default defineUnlistedScript(() => {
  const code: MoreCode = { parts: moreParts, actions: cardActions, createChip, createInside, css: css + hostCss };
  Object.assign(globalThis, { [CARD_MORE]: code });
});
