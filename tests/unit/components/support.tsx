// Mounting for the component tests: a container, what a reader sees in it, and pressing things.

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export type Mounted = {
  readonly root: HTMLElement;
  /** Everything readable, white space folded; what only assistive technology hears included. */
  readonly text: () => string;
  readonly show: (next: ComponentChild) => void;
  /** Presses the button with this visible text or accessible name. */
  readonly press: (name: string) => void;
  readonly button: (name: string) => HTMLButtonElement | undefined;
};

export function mount(view: ComponentChild): Mounted {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const show = (next: ComponentChild): void => {
    act(() => render(next, root));
  };
  show(view);
  const button = (name: string): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(
      (one) => !one.closest('[hidden]') && (one.textContent === name || one.getAttribute('aria-label') === name),
    );
  return {
    root,
    show,
    button,
    text: () => {
      const clone = root.cloneNode(true) as HTMLElement;
      for (const gone of clone.querySelectorAll('[hidden]')) gone.remove();
      return (clone.textContent ?? '').replace(/\s+/g, ' ').trim();
    },
    press: (name) => {
      const found = button(name);
      if (!found) throw new Error(`no button ${name} in: ${root.textContent}`);
      act(() => found.click());
    },
  };
}
