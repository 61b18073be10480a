// What a hand does with the graph: press, drag, pull, pinch, wheel. Says what was meant; moves nothing itself.

import type { Point } from './scene.ts';

export type Meant = {
  /** Which dot lies there. */
  readonly at: (point: Point) => number | undefined;
  readonly hover: (place: number | undefined) => void;
  readonly click: (place: number | undefined) => void;
  readonly twice: (place: number | undefined, point: Point) => void;
  /** A dot is taken along, until `drop`. */
  readonly drag: (place: number, to: Point) => void;
  readonly drop: () => void;
  readonly pull: (by: Point) => void;
  readonly zoom: (by: number, at: Point) => void;
};

/** px a press may move and still be a click. */
const STEADY = 4;
/** Of one notch of a wheel, or 100 px of a touchpad. */
const WHEEL = 1.3;
/** Lines and pages in px, for wheels that count those. */
const DELTA = [1, 16, 400] as const;

/** Watches a box until it is told to stop. */
export function watchHand(box: HTMLElement, meant: Meant): () => void {
  const down = new Map<number, Point>();
  let start: Point | undefined;
  let grabbed: number | undefined;
  let moving = false;

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = box.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const letGo = (): void => {
    if (moving && grabbed !== undefined) meant.drop();
    grabbed = undefined;
    moving = false;
    start = undefined;
  };
  const pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    box.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    down.set(event.pointerId, point);
    if (down.size > 1) letGo();
    else {
      start = point;
      grabbed = meant.at(point);
    }
  };
  const pinch = (id: number, point: Point): void => {
    const other = [...down].find(([one]) => one !== id)?.[1];
    const before = down.get(id);
    if (!other || !before) return;
    const apart = (one: Point): number => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
    meant.zoom(apart(point) / apart(before), { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 });
    meant.pull({ x: (point.x - before.x) / 2, y: (point.y - before.y) / 2 });
  };
  const moved = (event: PointerEvent): void => {
    const point = pointOf(event);
    const before = down.get(event.pointerId);
    if (!before) meant.hover(meant.at(point));
    else if (down.size > 1) pinch(event.pointerId, point);
    else if (start) {
      moving ||= Math.hypot(point.x - start.x, point.y - start.y) > STEADY;
      if (moving && grabbed !== undefined) meant.drag(grabbed, point);
      else if (moving) meant.pull({ x: point.x - before.x, y: point.y - before.y });
    }
    if (before) down.set(event.pointerId, point);
  };
  const released = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId)) return;
    const clicked = event.type === 'pointerup' && start !== undefined && !moving;
    const on = grabbed;
    letGo();
    if (clicked) meant.click(on);
  };
  const left = (): void => {
    if (!down.size) meant.hover(undefined);
  };
  const twice = (event: MouseEvent): void => {
    const point = pointOf(event);
    meant.twice(meant.at(point), point);
  };
  // A page that is scrolled past the graph must not stop at it: the wheel zooms once the reader is inside.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && box.ownerDocument.activeElement !== box) return;
    event.preventDefault();
    const px = event.deltaY * (DELTA[event.deltaMode] ?? 1);
    meant.zoom(WHEEL ** (-px / 100), pointOf(event));
  };

  const watch = new AbortController();
  const { signal } = watch;
  box.addEventListener('pointerdown', pressed, { signal });
  box.addEventListener('pointermove', moved, { signal });
  box.addEventListener('pointerup', released, { signal });
  box.addEventListener('pointercancel', released, { signal });
  box.addEventListener('pointerleave', left, { signal });
  box.addEventListener('dblclick', twice, { signal });
  box.addEventListener('wheel', wheel, { signal, passive: false });
  return () => watch.abort();
}
