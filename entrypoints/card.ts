// The card's code, brought into a page by the background on the first hover: leaves its factory for the page script. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_FACTORY } from '../components/card/card-api.ts';
import { createCards } from '../components/card/cards.tsx';
import { placeCard } from '../lib/hover/place.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_FACTORY]: createCards(document, placeCard) });
});
