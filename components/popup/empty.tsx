// A part of the popup with nothing in it: what that means, and the ways on.

import type { ComponentChildren } from 'preact';

export type EmptyProps = { readonly head: string; readonly body: string; readonly children?: ComponentChildren };

export const Empty = ({ head, body, children }: EmptyProps) => (
  <div class="pad empty-state">
    <h2 dir="auto">{head}</h2>
    <p>{body}</p>
    {children ? <div class="actions">{children}</div> : null}
  </div>
);
