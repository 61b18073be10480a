// What happens while code is on its way, kept for the tracker by its own rules: after scrolling a movement begins anew; after a press none
// counts until the pointer has gone onto something else; a pointer that has left the window is nowhere.

import type { TrackedEvent } from '../../lib/hover/track.ts';

/** The last of each kind, in the order they began. */
export type Kept = Map<string, TrackedEvent>;

/** Whoever keeps the way onto an element begins anew with it. */
export function keepMeanwhile(doc: Document, signal: AbortSignal, kept: Kept): void {
  const options = { capture: true, passive: true, signal };
  let muted = false;
  const still = (): boolean => kept.delete('pointermove');
  const press = (event?: TrackedEvent): void => {
    muted = true;
    still();
    if (event) kept.set(event.type, event);
  };
  doc.addEventListener(
    'pointerover',
    () => {
      muted = false;
    },
    options,
  );
  doc.addEventListener('pointermove', (event) => muted || kept.set(event.type, event), options);
  for (const type of ['wheel', 'scroll']) doc.addEventListener(type, still, options);
  doc.addEventListener('pointerdown', (event) => event.pointerType === 'touch' || press(event), options);
  doc.addEventListener('dragstart', () => press(), options);
  doc.addEventListener('keydown', press, options);
  // A finger leaves whenever it is lifted.
  const left = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    for (const type of ['pointerover', 'pointermove', 'pointerdown']) kept.delete(type);
  };
  doc.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
}
