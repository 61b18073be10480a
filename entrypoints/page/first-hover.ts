// Waits for the first hover: one delegated listener and the keyboard. Keeps what happens while the code for it is on its way.

import type { TrackedEvent } from '../../lib/hover/track.ts';
import type { Detector } from '../../lib/sites/detector.ts';
import { type Kept, keepMeanwhile } from './meanwhile.ts';

export type FirstHoverDeps = {
  readonly doc: Document;
  readonly detector: Detector;
  /** Brings the code: what takes over from here. Undefined where it cannot be brought; then the next event on a byline asks again. */
  readonly bring: () => Promise<((events: readonly TrackedEvent[]) => void) | undefined>;
};

export type FirstHover = {
  /** Takes what happened before its byline was known: the way onto an element first. */
  see(events: readonly TrackedEvent[]): void;
  stop(): void;
};

/** Listens until the code has taken over, or until called off. */
export function awaitFirstHover({ doc, detector, bring }: FirstHoverDeps): FirstHover {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const kept: Kept = new Map();
  let coming = false;

  const onByline = (target: EventTarget | null): boolean => target instanceof Element && detector.holds(target);

  const wake = async (): Promise<void> => {
    if (coming) return;
    coming = true;
    const gap = new AbortController();
    keepMeanwhile(doc, AbortSignal.any([gap.signal, stop.signal]), kept);
    const take = await bring();
    gap.abort();
    coming = false;
    if (!take || stop.signal.aborted) return;
    stop.abort();
    take([...kept.values()]);
  };

  const see = (events: readonly TrackedEvent[]): void => {
    kept.clear();
    if (stop.signal.aborted || !onByline(events[0]?.target ?? null)) return;
    for (const event of events) kept.set(event.type, event);
    void wake();
  };
  doc.addEventListener('pointerover', (event) => see([event]), options);
  // The shortcut on a focused name: by the time it is pressed, the code is mostly there.
  doc.addEventListener('focusin', (event) => onByline(event.target) && void wake(), options);
  doc.addEventListener(
    'keydown',
    (event) => {
      if (!onByline(doc.activeElement)) return;
      kept.set(event.type, event);
      void wake();
    },
    options,
  );
  return { see, stop: () => stop.abort() };
}
