// Buttons of every surface. No colours of its own: kinds are classes of ui.css.

import type { ComponentChildren } from 'preact';

export type ButtonProps = {
  /** `accent` is the one thing to press; `filled` the same, done; `plain` everything else with a border; `quiet` text only, `link` the same in the accent. */
  readonly kind?: 'accent' | 'filled' | 'plain' | 'quiet' | 'link' | 'icon';
  readonly onClick: () => void;
  /** The whole name for assistive technology; begins with the visible text. */
  readonly label?: string;
  /** Makes it a toggle. */
  readonly pressed?: boolean;
  /** Makes it a disclosure of the element with id `controls`. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly title?: string;
  /** Marks what it opens, for finding it again when focus comes back. */
  readonly opens?: string;
  readonly children: ComponentChildren;
};

export function Button({
  kind = 'plain',
  onClick,
  label,
  pressed,
  expanded,
  controls,
  disabled = false,
  title,
  opens,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`btn btn-${kind}${rest.class ? ` ${rest.class}` : ''}`}
      onClick={onClick}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      disabled={disabled}
      data-opens={opens}
      {...(title ? { title } : {})}
    >
      {children}
    </button>
  );
}
