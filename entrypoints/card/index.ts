// The hover's and the card's code, brought into a page by the background on the first hover: leaves its factory for the page script.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_MORE } from '../../components/card/card-api.ts';
import { createCards } from '../../components/card/cards.tsx';
import { placeCard } from '../../lib/hover/place.ts';
import { createHovering } from './hovering.ts';
import { HOVERING_FACTORY, type HoveringFactory } from './hovering-api.ts';

export default defineUnlistedScript(() => {
  const factory: HoveringFactory = (deps) => createHovering(deps, createCards(document, placeCard));
  // An older copy's later parts are that copy's.
  Object.assign(globalThis, { [CARD_MORE]: undefined, [HOVERING_FACTORY]: factory });
});
