// A small word in a soft box: topics, institutions. Text only, not a control.

import type { ComponentChildren } from 'preact';

export const Chip = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="chip" dir="auto">
    {children}
  </span>
);

/** A list of chips; `items` are unique. */
export const Chips = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="flow">
    {items.map((item) => (
      <li key={item}>
        <Chip>{item}</Chip>
      </li>
    ))}
  </ul>
);
