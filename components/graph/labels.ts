// Which dots are called by their names, and where: the large ones, as many as have room beside each other. Pure.

import type { Point, Scene } from './scene.ts';
import { onScreen, radiusOf, type Size, type View } from './view.ts';

/** px of a label's letters; smaller is not read. */
export const LABEL_SIZE = 12;
/** px from one name to the next below it. */
const LINE = 15;
/** px between a dot and its name. */
const GAP = 3;
/** Dots smaller than this on the screen are too many to be named. */
const NAMED = 5;

export type LabelSpec = {
  readonly scene: Scene;
  readonly view: View;
  /** px of a name. */
  readonly widthOf: (place: number) => number;
  /** Named whatever lies there. */
  readonly forced: readonly number[];
  /** Only these and the forced ones may be named; absent: all. */
  readonly among?: ReadonlySet<number> | undefined;
  /** Those named a moment ago keep their names before larger ones get theirs: names that come and go while dots move are noise. */
  readonly before: { has(place: number): boolean };
};

/** px in the box; `y` is the middle of the letters. */
export type Label = { readonly left: number; readonly right: number; readonly y: number };

export function labelled({ scene, view, widthOf, forced, among, before }: LabelSpec): ReadonlyMap<number, Label> {
  const named = new Map<number, Label>();
  const offer = (place: number, anyway: boolean): void => {
    const dot = scene.dots[place];
    if (!dot || named.has(place)) return;
    const radius = radiusOf(dot.size, view.camera);
    if (!anyway && radius < NAMED) return;
    const { x, y } = onScreen(view, dot);
    if (x < 0 || x > view.width || y < 0 || y > view.height) return;
    const label = beside({ x, y }, radius, widthOf(place), view);
    if (!anyway && [...named.values()].some((other) => overlap(label, other))) return;
    named.set(place, label);
  };
  for (const place of forced) offer(place, true);
  const rest = scene.largest.filter((place) => among?.has(place) ?? true);
  for (const place of rest) if (before.has(place)) offer(place, false);
  for (const place of rest) offer(place, false);
  return named;
}

/** At the right of its dot; where the box ends there, at the left; where neither has room, below. */
function beside({ x, y }: Point, radius: number, width: number, box: Size): Label {
  const room = radius + GAP;
  const at = (left: number, y: number): Label => ({ left, right: left + width, y });
  if (x + room + width <= box.width) return at(x + room, y);
  if (x - room - width >= 0) return at(x - room - width, y);
  return at(Math.max(0, Math.min(box.width - width, x - width / 2)), y + room + LABEL_SIZE / 2);
}

const overlap = (a: Label, b: Label): boolean => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;
