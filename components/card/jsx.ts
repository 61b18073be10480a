// What the card's JSX is made of, for render.ts. The build puts this in Preact's place in the card's two pieces.

import type { ComponentChildren } from 'preact';

export const h = (type: unknown, given: { readonly key?: unknown } | null, ...children: readonly ComponentChildren[]) => {
  const { key, ...props } = given ?? {};
  return { type, key, props: children.length ? { ...props, children: children.length > 1 ? children : children[0] } : props };
};

export const Fragment = ({ children }: { readonly children?: ComponentChildren }): ComponentChildren => children;
