// Is the pointer on its way from the name to its card? Pure geometry in CSS pixels of the viewport.

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Pointer positions are rounded, boxes are not. */
const ROUNDING_PX = 1;

/**
 * True inside the hull of the point where the pointer left the name and the card, and in the trough between name and card
 * (their common extent), so that neither the straight way nor a detour along the gap closes the card.
 */
export function towardCard(at: Point, left: Point, name: Box, card: Box): boolean {
  const wide = grow(card);
  return within(at, wide) || inHull(at, left, wide) || within(at, trough(name, card));
}

const grow = (box: Box): Box => ({
  left: box.left - ROUNDING_PX,
  top: box.top - ROUNDING_PX,
  right: box.right + ROUNDING_PX,
  bottom: box.bottom + ROUNDING_PX,
});

const within = (at: Point, box: Box): boolean => at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;

/** The hull of a point and a box is the union of the triangles from the point to the box's edges. */
function inHull(at: Point, from: Point, box: Box): boolean {
  const corners: readonly Point[] = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
  return corners.some((corner, index) => inTriangle(at, from, corner, corners[(index + 1) % 4] ?? corner));
}

function inTriangle(at: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(at, a, b), side(at, b, c), side(at, c, a)];
  // A triangle without area holds nothing that the others do not.
  return side(a, b, c) !== 0 && !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}

const side = (at: Point, from: Point, to: Point): number => (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);

/** The gap between the facing edges, as wide as what both share; empty where they overlap or share nothing. */
function trough(name: Box, card: Box): Box {
  if (card.top >= name.bottom || card.bottom <= name.top) {
    const across = { left: Math.max(name.left, card.left), right: Math.min(name.right, card.right) };
    return card.top >= name.bottom ? { ...across, top: name.bottom, bottom: card.top } : { ...across, top: card.bottom, bottom: name.top };
  }
  const along = { top: Math.max(name.top, card.top), bottom: Math.min(name.bottom, card.bottom) };
  return card.left >= name.right ? { ...along, left: name.right, right: card.left } : { ...along, left: card.right, right: name.left };
}
