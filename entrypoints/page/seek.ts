// Brings the reader when the pointer or the focus is where only it can tell, and then gives it what happened. One delegated listener.

import type { Glance } from '../../lib/sites/glance.ts';
import { watchMoves } from './watch-moves.ts';

export type SeekDeps = {
  readonly doc: Document;
  readonly glance: Pick<Glance, 'at'>;
  /** Does a byline with names hold this place, as far as is known without the reader? */
  readonly holds: (target: Element) => boolean;
  /** Brings the reader; false where it cannot be brought, then the next event asks again. */
  readonly bring: () => Promise<boolean>;
  /** The pointer's last way onto an element and its last move there, now that the reader is there. */
  readonly onThere: (events: readonly PointerEvent[]) => void;
};

export type Seek = {
  /** Takes what happened before this listened: see {@link SeekDeps.onThere}. Without any, the focused element is looked at. */
  see(events: readonly PointerEvent[]): void;
  stop(): void;
};

/** Listens until the reader is there, or until called off. */
export function awaitReader({ doc, glance, holds, bring, onThere }: SeekDeps): Seek {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let over: PointerEvent | undefined;
  let moved: PointerEvent | undefined;
  let coming = false;

  const look = async ({ target }: { readonly target: EventTarget | null }): Promise<void> => {
    if (coming || !(target instanceof Element) || holds(target) || !glance.at(target)) return;
    coming = true;
    // A page that scrolls under the pointer meanwhile brings no card; a pointer that came to rest does.
    const gap = new AbortController();
    watchMoves(doc, AbortSignal.any([gap.signal, stop.signal]), (move) => {
      moved = move;
    });
    const brought = await bring();
    gap.abort();
    coming = false;
    if (!brought || stop.signal.aborted) return;
    stop.abort();
    onThere([over, moved].filter((event) => event !== undefined));
  };
  doc.addEventListener(
    'pointerover',
    (event) => {
      over = event;
      moved = undefined;
      void look(event);
    },
    options,
  );
  doc.addEventListener('focusin', look, options);
  return {
    see(events) {
      [over, moved] = events;
      void look({ target: over?.target ?? doc.activeElement });
    },
    stop: () => stop.abort(),
  };
}
