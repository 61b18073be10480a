// Focus in and out of the card: takes it in, lets Tab leave it where the reader was, gives it back. Reports only real changes.

export type FocusKeeper = {
  inside(): boolean;
  enter(): void;
  /** Gives the focus back to where it was before it came in. */
  restore(): void;
  forget(): void;
};

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

export function createFocusKeeper(host: HTMLElement, shadow: ShadowRoot, report: (inside: boolean, byKey: boolean) => void): FocusKeeper {
  const doc = host.ownerDocument;
  let before: HTMLElement | undefined;
  let inside = false;
  let byKey = false;

  const remember = (element: Element | EventTarget | null): void => {
    if (element instanceof HTMLElement && element !== host && element !== doc.body && element.isConnected) before = element;
  };
  const set = (next: boolean): void => {
    const key = next && shadow.activeElement?.matches(':focus-visible') === true;
    if (next === inside && key === byKey) return;
    inside = next;
    byKey = key;
    report(inside, byKey);
  };
  const giveBack = (): void => {
    if (before?.isConnected) before.focus({ preventScroll: true });
  };

  host.addEventListener('focusin', (event) => {
    if (!inside) remember(event.relatedTarget);
    set(true);
  });
  host.addEventListener('focusout', () => {
    // The view moves the focus on when a control goes away; only what is still true afterwards counts.
    setTimeout(() => set(shadow.activeElement !== null || doc.activeElement === host));
  });
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !before?.isConnected) return;
    const all = [...shadow.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility?.() ?? true);
    const at = shadow.activeElement;
    const first = at === all[0] || !all.some((each) => each === at);
    if (event.shiftKey ? !first : at !== all.at(-1)) return;
    // Forward, the browser goes on from the name by itself; backward, the name is the stop before the card.
    if (event.shiftKey) event.preventDefault();
    giveBack();
  });

  // The reader may have come in before this did.
  if (shadow.activeElement) set(true);

  return {
    inside: () => inside,
    enter() {
      remember(doc.activeElement);
      const target = shadow.querySelector<HTMLElement>('[role="dialog"]');
      target?.focus({ preventScroll: true });
      // A document that may not be focused must not keep the card open for ever.
      if (shadow.activeElement === null) report(false, false);
    },
    restore() {
      inside = false;
      byKey = false;
      giveBack();
      before = undefined;
    },
    forget() {
      inside = false;
      byKey = false;
      before = undefined;
    },
  };
}
