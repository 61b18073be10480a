// Preact as card.js has it, for card-more.js: two copies would not know each other's nodes. The build puts this in Preact's place there.

import type { Fragment as PreactFragment, h as preactH } from 'preact';
import { CARD_PREACT } from './card-api.ts';

type Shared = { readonly h: typeof preactH; readonly Fragment: typeof PreactFragment };

// card-more.js is only ever brought by card.js.
export const { h, Fragment } = (globalThis as unknown as { [CARD_PREACT]: Shared })[CARD_PREACT];
