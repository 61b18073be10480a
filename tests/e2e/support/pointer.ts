// A hand on the mouse: real moves through the browser's own input, in steps, as the hover machine wants to see them.
import type { Spot } from './locate.ts';

export type Point = { readonly x: number; readonly y: number };
/** Moves the pointer to a place, at once. Each browser brings its own. */
export type MoveTo = (point: Point) => Promise<void>;

/** A quick hand needs about this long for one step of 10 to 40 pixels. */
const STEP_MS = 12;
const STEPS = 8;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Moves in a straight line; the last move ends exactly on the target. */
export async function glide(move: MoveTo, from: Point, to: Point, steps = STEPS): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await pause(STEP_MS);
  }
}

/** From a little below the name onto its middle. */
export const approach = (move: MoveTo, spot: Spot): Promise<void> => glide(move, { x: spot.x + 60, y: spot.y + 80 }, spot);
