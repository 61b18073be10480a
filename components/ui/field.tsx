// A text field with its label, its help and what is wrong with it.

import { useId } from 'preact/hooks';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Enter was pressed. */
  readonly onSubmit?: () => void;
  readonly type?: 'text' | 'search' | 'password';
  readonly placeholder?: string;
  readonly help?: string;
  /** Shown instead of the help and read out. */
  readonly error?: string | undefined;
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
};

export function Field({ label, value, onInput, onSubmit, type = 'text', placeholder = '', help, error, ...rest }: FieldProps) {
  const id = useId();
  const below = error ?? help;
  const input = {
    id,
    value,
    dir: 'auto',
    placeholder,
    disabled: rest.disabled ?? false,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': Boolean(error),
    'aria-describedby': below ? `${id}-below` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) onSubmit?.();
    },
  } as const;
  return (
    <div class="field">
      <label for={id} class={rest.labelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {type === 'text' ? <input type="text" {...input} /> : null}
      {type === 'search' ? <input type="search" {...input} /> : null}
      {type === 'password' ? <input type="password" {...input} /> : null}
      {below ? (
        <p id={`${id}-below`} class={error ? 'error' : 'help'} role={error ? 'alert' : undefined}>
          {below}
        </p>
      ) : null}
    </div>
  );
}
