// The pointer's own movement while code is on its way, by the rules of the hover machine: after scrolling a movement begins anew; after a
// press none counts until the pointer has gone onto something else.

const SCROLLED = ['wheel', 'scroll'];
const PRESSED = ['mousedown', 'dragstart', 'keydown'];

/** Tells every movement that counts, and undefined as soon as the last one does no longer. */
export function watchMoves(doc: Document, signal: AbortSignal, tell: (move: PointerEvent | undefined) => void): void {
  const options = { capture: true, passive: true, signal };
  let muted = false;
  doc.addEventListener(
    'pointerover',
    () => {
      muted = false;
    },
    options,
  );
  doc.addEventListener('pointermove', (event) => muted || tell(event), options);
  for (const type of SCROLLED) doc.addEventListener(type, () => tell(undefined), options);
  for (const type of PRESSED) {
    const mute = (): void => {
      muted = true;
      tell(undefined);
    };
    doc.addEventListener(type, mute, options);
  }
}
