// What the page script leaves for a gate that has waited for it.

import type { PageListener } from '../../lib/bus/page-end.ts';

export type PageHere = {
  /** Answers a message that came before. */
  readonly listener: PageListener;
  /** Takes what the pointer did before: its last way onto an element, and its last move there. */
  see(events: readonly PointerEvent[]): void;
};

/** Where it is left, in the isolated world. */
export const PAGE_HERE = Symbol.for('byline.page');
