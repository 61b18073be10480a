// Brings the reader when the pointer or the focus is where only it can tell, and then gives it what happened. One delegated listener.

import type { Glance } from '../../lib/sites/glance.ts';

export type SeekDeps = {
  readonly doc: Document;
  readonly glance: Glance;
  /** Does a byline hold this place, as far as is known without the reader? */
  readonly holds: (target: Element) => boolean;
  /** Brings the reader; false where it cannot be brought, then the next event asks again. */
  readonly bring: () => Promise<boolean>;
  /** The pointer's last way onto an element, now that the reader is there. */
  readonly onThere: (event: PointerEvent) => void;
};

/** Listens until the reader is there, or until called off. */
export function awaitReader({ doc, glance, holds, bring, onThere }: SeekDeps): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  let last: PointerEvent | undefined;
  let coming = false;

  const look = async ({ target }: Event): Promise<void> => {
    if (coming || !(target instanceof Element) || holds(target) || !glance.at(target)) return;
    coming = true;
    const brought = await bring();
    coming = false;
    if (!brought || stop.signal.aborted) return;
    stop.abort();
    if (last) onThere(last);
  };
  doc.addEventListener(
    'pointerover',
    (event) => {
      last = event;
      void look(event);
    },
    options,
  );
  doc.addEventListener('focusin', look, options);
  return () => stop.abort();
}
