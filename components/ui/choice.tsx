// One of a few values, all visible: a row of radio buttons drawn as segments.

import { useId } from 'preact/hooks';

export type ChoiceProps<V extends string | number> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
};

export function Choice<V extends string | number>({ label, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
