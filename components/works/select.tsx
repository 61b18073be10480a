// A small field of choices under its label, in a row of such fields.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Its options. */
  readonly children: ComponentChildren;
};

export function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <span class="select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </span>
  );
}
