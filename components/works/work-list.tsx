// The papers that are on the screen, of a list however long. Scrolling draws this anew and nothing around it.

import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { categoryOf, type Entry, type KnownCategories } from './entries.ts';
import { useVirtual } from './virtual.ts';
import { WorkRow, type WorkRowProps } from './work-row.tsx';

/** px of a paper with a title of one line. */
const ROW = 118;

export type WorkListProps = Pick<WorkRowProps, 'open' | 'say' | 'numbers'> & {
  readonly categories: KnownCategories;
  readonly entries: readonly Entry[];
  readonly self: readonly ResearcherId[];
  /** No further papers can come. */
  readonly whole: boolean;
  /** The last paper is drawn. */
  readonly atEnd: () => void;
};

export function WorkList({ entries, self, categories, numbers, whole, open, say, atEnd }: WorkListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { items, height, topOf, measure } = useVirtual({
    list,
    count: entries.length,
    keyOf: (place) => entries[place]?.key ?? String(place),
    estimate: ROW,
  });
  const last = entries.length > 0 && items.at(-1)?.index === entries.length - 1;
  useEffect(() => {
    if (last) atEnd();
  });
  // Preact passes over what is the very same as before: a paper that stays on the screen costs a scrolled frame nothing.
  const drawn = useMemo(() => new Map<Entry, VNode>(), [entries, categories, numbers]);
  const rowOf = (entry: Entry): VNode => {
    const row = drawn.get(entry) ?? (
      <WorkRow entry={entry} category={categoryOf(entry, categories)} numbers={numbers} self={self} open={open} say={say} />
    );
    drawn.set(entry, row);
    return row;
  };
  return (
    <ul class="work-list" ref={list} style={{ height: `${height}px` }}>
      {items.map((item) => {
        const entry = entries[item.index];
        return entry ? (
          <li
            key={item.key}
            ref={measure}
            data-index={item.index}
            aria-setsize={whole ? entries.length : -1}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${topOf(item)}px)` }}
          >
            {rowOf(entry)}
          </li>
        ) : null;
      })}
    </ul>
  );
}
