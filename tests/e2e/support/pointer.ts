// A hand on the mouse and an eye on the clock: real moves in steps, as the hover machine wants to see them, and waiting for a state.
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

/** Onto the middle of a name, from the side of it that has room in the viewport. */
export const approach = (move: MoveTo, spot: Spot): Promise<void> =>
  glide(move, { x: spot.x + 60, y: spot.y > 200 ? spot.y - 80 : spot.y + 80 }, spot);

/** How often a state that comes by itself is looked at. */
const POLL_MS = 50;

/** Looks until there is something to see; 10 s are long for every state a user waits for. */
export async function until<T>(look: () => Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await pause(POLL_MS);
  }
}
