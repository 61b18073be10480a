// Text of the card that is being selected holds the card open. Reports only real changes.

/** Chromium tells a shadow root's selection only to the root itself; others tell the document. */
type WithSelection = { getSelection?: () => Selection | null };

function isSelecting(shadow: ShadowRoot): boolean {
  const own = (shadow as ShadowRoot & WithSelection).getSelection?.();
  if (own) return own.toString() !== '';
  const all = shadow.ownerDocument.getSelection();
  return all !== null && all.toString() !== '' && shadow.contains(all.anchorNode);
}

export function watchSelection(root: HTMLElement, shadow: ShadowRoot, report: (active: boolean) => void, signal: AbortSignal): void {
  const doc = root.ownerDocument;
  let selecting = false;
  const set = (active: boolean): void => {
    if (active !== selecting) report(active);
    selecting = active;
  };
  root.addEventListener('pointerdown', (event) => set(event.button === 0 && event.pointerType !== 'touch'), { signal });
  const check = (): void => set(isSelecting(shadow));
  // The page may be left with the button down; the release then comes as a cancel.
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) doc.addEventListener(type, check, { capture: true, signal });
  doc.addEventListener('selectionchange', () => selecting && check(), { signal });
}
