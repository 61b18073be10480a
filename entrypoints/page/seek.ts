// Brings the reader when the pointer or the focus is where only it can tell, and then gives it what happened. One delegated listener.

import type { TrackedEvent } from '../../lib/hover/track.ts';
import type { Glance } from '../../lib/sites/glance.ts';
import { type Kept, keepMeanwhile } from './meanwhile.ts';

export type SeekDeps = {
  readonly doc: Document;
  readonly glance: Pick<Glance, 'at'>;
  /** Does a byline with names hold this place, as far as is known without the reader? */
  readonly holds: (target: Element) => boolean;
  /** Brings the reader; false where it cannot be brought, then the next event asks again. */
  readonly bring: () => Promise<boolean>;
  /** The last of each kind of what happened, the pointer's way onto an element first, now that the reader is there. */
  readonly onThere: (events: readonly TrackedEvent[]) => void;
};

export type Seek = {
  /** Takes what happened before this listened: see {@link SeekDeps.onThere}. Without any, the focused element is looked at. */
  see(events: readonly TrackedEvent[]): void;
  stop(): void;
};

/** Listens until the reader is there, or until called off. */
export function awaitReader({ doc, glance, holds, bring, onThere }: SeekDeps): Seek {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const kept: Kept = new Map();
  let coming = false;

  const look = async ({ target }: { readonly target: EventTarget | null }): Promise<void> => {
    if (coming || !(target instanceof Element) || holds(target) || !glance.at(target)) return;
    coming = true;
    const gap = new AbortController();
    keepMeanwhile(doc, AbortSignal.any([gap.signal, stop.signal]), kept);
    const brought = await bring();
    gap.abort();
    coming = false;
    if (!brought || stop.signal.aborted) return;
    stop.abort();
    onThere([...kept.values()]);
  };
  doc.addEventListener(
    'pointerover',
    (event) => {
      kept.clear();
      kept.set(event.type, event);
      void look(event);
    },
    options,
  );
  doc.addEventListener('focusin', look, options);
  return {
    see(events) {
      kept.clear();
      for (const event of events) kept.set(event.type, event);
      void look({ target: events[0]?.target ?? doc.activeElement });
    },
    stop: () => stop.abort(),
  };
}
