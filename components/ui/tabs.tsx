// Tabs after the ARIA pattern: arrow keys move, Home and End jump, the panel belongs to its tab.

import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export type TabsProps<K extends string> = {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly { readonly id: K; readonly label: string; readonly count?: number | undefined }[];
  readonly selected: K;
  readonly onSelect: (id: K) => void;
  /** At the end of the row, such as a settings button. */
  readonly aside?: ComponentChildren;
  /** The selected panel's content. */
  readonly children: ComponentChildren;
};

export function Tabs<K extends string>({ label, tabs, selected, onSelect, aside, children }: TabsProps<K>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === selected);

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = tabs.length - 1;
    const forward = row.current && getComputedStyle(row.current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = new Map([
      [forward, at === last ? 0 : at + 1],
      [backward, at <= 0 ? last : at - 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };

  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              data-tab={tab.id}
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === selected}
              aria-controls={tab.id === selected ? `${id}-panel` : undefined}
              tabIndex={tab.id === selected ? 0 : -1}
              onClick={() => onSelect(tab.id)}
            >
              {tab.label}
              {tab.count === undefined ? null : <span class="count"> {tab.count}</span>}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
