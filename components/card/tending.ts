// Looks after the reader's place while the card changes under them: the focus when a control goes away, the top when somebody else is shown,
// the height when a panel takes the card's place. Draws nothing.

import type { CardState } from './card-state.ts';

export type Tending = {
  /** Right before the card is drawn anew. */
  before(): void;
  /** Right after. */
  after(state: CardState): void;
};

export function createTending(root: HTMLElement): Tending {
  let hadFocus = false;
  let height = 0;
  let last: CardState | undefined;
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  /** Inside a shadow root the document itself only knows the host. */
  const hasFocus = (): boolean => {
    const tree = root.getRootNode();
    return 'activeElement' in tree && tree.activeElement instanceof Node && root.contains(tree.activeElement);
  };

  return {
    before() {
      hadFocus = hasFocus();
      height = find('.card-scroll')?.offsetHeight ?? 0;
    },
    after(state) {
      const was = last;
      last = state;
      const scroll = find('.card-scroll');
      if (!scroll || !was) return;
      if (was.subject !== state.subject) scroll.scrollTo(0, 0);
      if (was.panel !== state.panel) {
        // As high as what it replaces, so that the button stays under the pointer.
        scroll.style.minHeight = state.panel ? `${height}px` : '';
        if (hadFocus) find(state.panel ? '.card-panel' : `[data-opens="${was.panel}"]`)?.focus({ preventScroll: true });
      }
      // A focused control may be gone by now (its action is done, its answer came); focus then stays on the card.
      if (hadFocus && !hasFocus()) find('[role="dialog"]')?.focus({ preventScroll: true });
    },
  };
}
