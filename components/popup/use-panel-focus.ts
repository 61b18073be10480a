// Where the reader is while they correct something: in what has opened, back at what opened it, and at the top once somebody else is shown. The
// card has tending.ts for this.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState, PanelId } from '../card/card-state.ts';

/** What has been said then takes away the one who was shown, or their list. */
const ANEW = ['chosen', 'blocked', 'none'];

export function usePanelFocus(root: RefObject<HTMLElement | null>, state: Pick<CardState, 'panel' | 'notice'> | undefined): void {
  const last = useRef<PanelId>(undefined);
  const panel = state?.panel;
  const notice = state?.notice;
  useLayoutEffect(() => {
    const was = last.current;
    last.current = panel;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    // What has opened may be below what can be seen.
    if (panel) find('#byline-panel')?.focus();
    else if (was) (find(`[data-opens="${was}"]`) ?? root.current)?.focus({ preventScroll: true });
  }, [panel]);
  useLayoutEffect(() => {
    if (!notice || !ANEW.includes(notice)) return;
    root.current?.scrollTo(0, 0);
    root.current?.focus({ preventScroll: true });
  }, [notice]);
}
