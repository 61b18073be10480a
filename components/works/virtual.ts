// Draws of a long list only what is seen, while the page around it scrolls. Knows nothing of what the rows are.

import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

export type VirtualList = {
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in px. */
  readonly height: number;
  /** Where an item stands below the list's own top, in px. */
  readonly topOf: (item: VirtualItem) => number;
  /** For each row's element, with its place as `data-index`. */
  readonly measure: (row: Element | null) => void;
};

export type VirtualSpec = {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (place: number) => string;
  /** px of a row nobody has measured yet. */
  readonly estimate: number;
};

/** Rows drawn beyond what is seen, so that a fast wheel and the Tab key find them there. */
const OVERSCAN = 8;

export function useVirtual({ list, count, keyOf, estimate }: VirtualSpec): VirtualList {
  const [, draw] = useState(0);
  const margin = useRef(0);
  const options = {
    count,
    getScrollElement: () => (typeof window === 'undefined' ? null : window),
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement,
    onChange: () => draw((times) => times + 1),
  };
  const virtualizer = useMemo(() => new Virtualizer<Window, Element>(options), []);
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list may grow at any time.
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(top - margin.current) < 1) return;
    margin.current = top;
    draw((times) => times + 1);
  });
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    topOf: ({ start }) => start - margin.current,
    measure: virtualizer.measureElement,
  };
}
