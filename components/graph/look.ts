// The graph's colours, read from the design tokens where it stands since a drawing knows no stylesheet; and its labels.

import type { GraphNode } from '../../lib/insight/graph.ts';
import type { Look } from './picture.ts';

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

/** Two colours of the form `#rrggbb`, a part of the first in the second; anything else as it is. */
function blend(one: string, other: string): string {
  const [a, b] = [one, other].map((colour) =>
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
      .exec(colour)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)),
  );
  if (!a || !b) return one;
  return `#${a
    .map((part, at) =>
      Math.round(part * LINE + (b[at] ?? 0) * (1 - LINE))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
