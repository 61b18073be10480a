// What the page script leaves in its isolated world, for a gate that has waited for it and for another copy of it.

import type { PageListener } from '../../lib/bus/page-end.ts';
import type { TrackedEvent } from '../../lib/hover/track.ts';

export type PageHere = {
  /** Answers a message that came before. */
  readonly listener: PageListener;
  /** Takes what happened before: the pointer's last way onto an element first. */
  see(events: readonly TrackedEvent[]): void;
  /** False once it has retired. */
  active(): boolean;
};

/** Where it is left. */
export const PAGE_HERE = Symbol.for('byline.page');
