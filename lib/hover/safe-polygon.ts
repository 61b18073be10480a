// Is the pointer on its way from the name to its card? Pure geometry in CSS pixels of the viewport.

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Pointer positions are rounded, boxes are not. */
const ROUNDING_PX = 1;
const TINY = 1e-9;

/**
 * True inside the hull of the point where the pointer left the name and the card, and in the trough between name and card
 * (their common extent), so that neither the straight way nor a detour along the gap closes the card.
 */
export function towardCard(at: Point, left: Point, name: Box, card: Box): boolean {
  const wide = {
    left: card.left - ROUNDING_PX,
    top: card.top - ROUNDING_PX,
    right: card.right + ROUNDING_PX,
    bottom: card.bottom + ROUNDING_PX,
  };
  return inHull(at, left, wide) || inTrough(at, name, card);
}

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** In the hull of a point and a box is what lies between the point and somewhere in the box: the ray through it meets the box there or later. */
function inHull(at: Point, from: Point, box: Box): boolean {
  let first = 1;
  let last = Number.POSITIVE_INFINITY;
  const cross = (way: number, least: number, most: number): void => {
    // Along an edge the ray meets it nowhere or everywhere; the tiny slope says which.
    const ends = [least / (way || TINY), most / (way || TINY)];
    first = Math.max(first, Math.min(...ends));
    last = Math.min(last, Math.max(...ends));
  };
  cross(at.x - from.x, box.left - from.x, box.right - from.x);
  cross(at.y - from.y, box.top - from.y, box.bottom - from.y);
  return first <= last;
}

/** The gap between the facing edges, as wide as what both share; nothing where they overlap or share nothing. */
function inTrough({ x, y }: Point, name: Box, card: Box): boolean {
  const left = Math.max(name.left, card.left);
  const right = Math.min(name.right, card.right);
  const top = Math.max(name.top, card.top);
  const bottom = Math.min(name.bottom, card.bottom);
  return (between(x, left, right) && between(y, bottom, top)) || (between(x, right, left) && between(y, top, bottom));
}
