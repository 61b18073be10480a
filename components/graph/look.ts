// The graph's colours, read from the design tokens where it stands since a drawing knows no stylesheet; and its labels.

import type { GraphNode, NodeKind } from '../../lib/insight/graph.ts';

export type Look = { readonly [K in NodeKind]: string } & {
  readonly edge: string;
  readonly text: string;
  readonly faded: string;
  readonly surface: string;
  readonly font: string;
};

/** How much of the grey a line keeps. */
const LINE = 0.45;

/** As the tokens are now; asked again when the theme changes. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--byline-${name}`).trim();
  // Lines of the nodes' own grey would hide the nodes, hairlines are lost among them.
  const edge = blend(token('edge'), token('surface'));
  return {
    person: token('accent'),
    paper: token('edge'),
    topic: token('sure'),
    institution: token('unsure'),
    edge,
    text: token('text'),
    faded: token('skeleton'),
    surface: token('surface'),
    font: token('font'),
  };
}

/** A longer one would cover the picture. */
const LONGEST_LABEL = 42;

/** As it stands at its node, on the screen and in a file. */
export const labelOf = ({ label }: GraphNode): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

/** The parts of `#rrggbb` or `#rgb`, which a build makes of it where it can. */
const parts = (colour: string): readonly number[] | undefined =>
  /^#(..)(..)(..)$/
    .exec(colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'))
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16));

/** A part of the first colour in the second; anything else than such colours as it is. */
export function blend(one: string, other: string): string {
  const [a, b] = [parts(one), parts(other)];
  if (!a || !b) return one;
  const mixed = a.map((part, at) => Math.round(part * LINE + (b[at] ?? 0) * (1 - LINE)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
