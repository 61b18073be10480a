// The parts of the card that a first look does not need, brought by the background when they are wanted. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_MORE } from '../components/card/card-api.ts';
import { moreCode } from './card/more.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [CARD_MORE]: moreCode });
});
