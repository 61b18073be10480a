// What the page script leaves in its isolated world, for a gate that has waited for it and for another copy of it.

import type { PageListener } from '../../lib/bus/page-end.ts';

export type PageHere = {
  /** Answers a message that came before. */
  readonly listener: PageListener;
  /** Takes what the pointer did before: its last way onto an element, and its last move there. */
  see(events: readonly PointerEvent[]): void;
  /** False once it has retired. */
  active(): boolean;
};

/** Where it is left. */
export const PAGE_HERE = Symbol.for('byline.page');
