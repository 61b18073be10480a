// The moments of a hover, in ms, with the reason of each. Numbers only.

/** Pointer at rest: only now may the network be asked, so that a pointer on its way costs nobody anything. */
export const REST_MS = 150;

/** A card seen for this long, pointer still on the name, is being read: only now may it ask for what costs credits. A glance costs none. */
export const READ_MS = 600;

/** The next card, where one was open a moment ago: the reader is already comparing people. */
export const NEIGHBOUR_MS = 90;

/** How long ago another card may have closed for the next to count as its neighbour. */
export const RECENT_MS = 300;

/** From leaving name and card to closing: long enough to cross the gap, short enough not to linger. */
export const CLOSE_MS = 300;

/** A name that arrives under a pointer that has not moved for this long came by scrolling or by a change of the page. */
export const MOVED_MS = 150;

/** Movement within this many CSS pixels is the tremor of a resting hand. */
export const TREMOR_PX = 3;
