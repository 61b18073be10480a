// What matters once the reader is in the card: focus and selected text. Brought with the card's later parts.

import type { CardSignal } from './card-api.ts';
import { createFocusKeeper, type FocusKeeper } from './focus-keeper.ts';
import { watchSelection } from './selection.ts';

export type Inside = FocusKeeper & {
  /** For as long as one card is shown. */
  watch(signal: AbortSignal): void;
};

export const createInside = (host: HTMLElement, shadow: ShadowRoot, root: HTMLElement, tell: (signal: CardSignal) => void): Inside => ({
  ...createFocusKeeper(host, shadow, (inside, byKey) => tell({ type: 'focus', inside, byKey })),
  watch: (signal) => watchSelection(root, shadow, (active) => tell({ type: 'selection', active }), signal),
});
