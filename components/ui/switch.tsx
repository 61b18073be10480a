// An on/off setting that takes effect at once. A real checkbox below, so keyboard and forms work by themselves.

import { useId } from 'preact/hooks';

export type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  /** A line below the label. */
  readonly help?: string;
  readonly disabled?: boolean;
};

export function Switch({ label, checked, onChange, help, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>
        <span>{label}</span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          disabled={disabled}
          aria-describedby={help ? `${id}-help` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <i aria-hidden="true" />
      </label>
      {help ? (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      ) : null}
    </div>
  );
}
