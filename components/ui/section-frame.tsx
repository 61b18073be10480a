// The frame every section stands in: a small label, something at the right, the content below.

import type { ComponentChildren } from 'preact';

export type SectionFrameProps = {
  /** Absent for a block that needs no label on the screen. */
  readonly label?: string | undefined;
  /** At the right of the label, such as the unit of the numbers below. */
  readonly aside?: ComponentChildren;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
};

export const SectionFrame = ({ label, aside, busy = false, children }: SectionFrameProps) => (
  <section class={label ? 'section' : 'section section-bare'} aria-busy={busy}>
    {label ? (
      <header class="section-head">
        <h3>{label}</h3>
        {aside ? <span class="faint">{aside}</span> : null}
      </header>
    ) : null}
    {children}
  </section>
);
