// Which dots are called by their names, and where: the large ones, as many as have room beside each other. Pure.

import type { Dot, Point } from './scene.ts';

/** px of a label's letters; smaller is not read. */
export const LABEL_SIZE = 12;
/** px from one name to the next below it. */
const LINE = 15;
/** px between a dot and its name. */
const GAP = 3;
/** Dots smaller than this on the screen are too many to be named. */
const NAMED = 5;

/** The box and where a dot is in it, px. */
export type View = {
  readonly width: number;
  readonly height: number;
  readonly at: (dot: Dot) => Point;
  readonly radius: (dot: Dot) => number;
};

export type LabelSpec = {
  readonly view: View;
  /** px of a name. */
  readonly widthOf: (dot: Dot) => number;
  /** Named whatever lies there. */
  readonly forced: readonly Dot[];
  /** Who else may be named, the most wanted first. */
  readonly among: readonly Dot[];
  /** Those named a moment ago keep their names before larger ones get theirs: names that come and go while dots move are noise. */
  readonly before: { has(dot: Dot): boolean };
};

/** px in the box; `y` is the middle of the letters. */
export type Label = { readonly left: number; readonly right: number; readonly y: number };

export function labelled({ view, widthOf, forced, among, before }: LabelSpec): ReadonlyMap<Dot, Label> {
  const named = new Map<Dot, Label>();
  const offer = (dot: Dot, anyway: boolean): void => {
    if (named.has(dot)) return;
    const radius = view.radius(dot);
    if (!anyway && radius < NAMED) return;
    const { x, y } = view.at(dot);
    if (x < 0 || x > view.width || y < 0 || y > view.height) return;
    const label = beside({ x, y }, radius, widthOf(dot), view);
    if (!anyway && [...named.values()].some((other) => overlap(label, other))) return;
    named.set(dot, label);
  };
  for (const dot of forced) offer(dot, true);
  for (const dot of among) if (before.has(dot)) offer(dot, false);
  for (const dot of among) offer(dot, false);
  return named;
}

/** At the right of its dot; where the box ends there, at the left; where neither has room, below. */
function beside({ x, y }: Point, radius: number, width: number, box: View): Label {
  const room = radius + GAP;
  const at = (left: number, y: number): Label => ({ left, right: left + width, y });
  if (x + room + width <= box.width) return at(x + room, y);
  if (x - room - width >= 0) return at(x - room - width, y);
  return at(Math.max(0, Math.min(box.width - width, x - width / 2)), y + room + LABEL_SIZE / 2);
}

const overlap = (a: Label, b: Label): boolean => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;
