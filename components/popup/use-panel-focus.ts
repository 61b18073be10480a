// Where the focus is while the reader corrects something: in what has opened, and back at what opened it. The card has tending.ts for this.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelId } from '../card/card-state.ts';

export function usePanelFocus(root: RefObject<HTMLElement | null>, panel: PanelId): void {
  const last = useRef<PanelId>(undefined);
  useLayoutEffect(() => {
    const was = last.current;
    last.current = panel;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
    // What has opened may be below what can be seen.
    if (panel) find('#byline-panel')?.focus();
    else if (was) (find(`[data-opens="${was}"]`) ?? root.current)?.focus({ preventScroll: true });
  }, [panel]);
}
