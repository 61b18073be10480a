// The words of the hover machine: what can happen, what it remembers, what it wants done. Types and the first state only.

import type { Settings } from '../core/you.ts';

/** One name at one place of the page; the tracker hands the numbers out. */
export type NameId = number;
export type Timer = 'rest' | 'show' | 'read' | 'close';

/** Read anew at every step, so a setting that arrives late still counts. */
export type HoverConfig = Pick<Settings, 'openDelay' | 'clickOnly' | 'modifier'> & {
  /** Switched off on this site: nothing new begins, what is open stays. */
  readonly off: boolean;
};

type Happening =
  /**
   * The pointer came over a name, by its own movement (then a `move` comes with it) or the page's. `pressed`: a button is held.
   * `toCard`: on its way to the open card.
   */
  | ({ readonly type: 'enter'; readonly name: NameId; readonly pressed: boolean; readonly toCard: boolean } & Spot)
  /** The pointer itself moved, over a byline or while a card is open. */
  | ({ readonly type: 'move'; readonly toCard: boolean } & Spot)
  | { readonly type: 'leave' }
  | { readonly type: 'card-enter' }
  | { readonly type: 'card-leave' }
  | { readonly type: 'timer'; readonly timer: Timer; readonly token: number }
  /** Outside the card. */
  | { readonly type: 'interrupt'; readonly by: 'scroll' | 'wheel' | 'mousedown' | 'key' | 'drag' }
  | { readonly type: 'modifier'; readonly held: boolean }
  /** A finger came down on a name, or elsewhere. */
  | { readonly type: 'touch'; readonly name: NameId | undefined }
  | { readonly type: 'chip'; readonly touch: boolean }
  /** `byKey`: it came in by the keyboard, or moves there by it. */
  | { readonly type: 'focus'; readonly inside: boolean; readonly byKey: boolean }
  | { readonly type: 'selection'; readonly active: boolean }
  | { readonly type: 'menu'; readonly open: boolean }
  | { readonly type: 'pin'; readonly on: boolean }
  | { readonly type: 'escape' }
  /** The card's own way to close. */
  | { readonly type: 'dismiss' }
  /** `name`: the focused one; without it the one under the pointer is meant. */
  | { readonly type: 'shortcut'; readonly name: NameId | undefined }
  | { readonly type: 'hidden' }
  /** Another route, the page frozen, the site switched off: nothing of before holds. */
  | { readonly type: 'reset' }
  /** The card could not be shown, or somebody took it away. */
  | { readonly type: 'gone'; readonly token: number };

type Spot = { readonly x: number; readonly y: number };

/** `at` in ms on any clock that never goes back. */
export type HoverEvent = Happening & { readonly at: number };
/** What the tracker and the card say; the runner adds the time. */
export type HoverSignal = Happening;

export type Effect =
  | { readonly do: 'ask'; readonly name: NameId; readonly token: number; readonly intent: 'prefetch' | 'hover' | 'open' }
  /** The question of a name that never got its card. */
  | { readonly do: 'forget'; readonly token: number }
  /** Shows the card, in place of another where one is open. */
  | { readonly do: 'show'; readonly name: NameId; readonly token: number; readonly focus: boolean; readonly sheet: boolean }
  | { readonly do: 'hide'; readonly token: number; readonly restoreFocus: boolean }
  | { readonly do: 'focus'; readonly token: number }
  | { readonly do: 'chip'; readonly name: NameId }
  | { readonly do: 'unchip' }
  /** Starting a timer again replaces it. */
  | { readonly do: 'start'; readonly timer: Timer; readonly ms: number; readonly token: number }
  | { readonly do: 'cancel'; readonly timer: Timer };

export type Waiting = {
  readonly name: NameId;
  readonly token: number;
  /** A neighbour's card, or one wanted at once, comes before the rest; the network does not. */
  readonly quick: boolean;
  /** The show timer has fired and waits for the pointer to rest. */
  readonly due: boolean;
  readonly rested: boolean;
  /** Where the pointer was last seen to go; rest is measured from here. */
  readonly from: Spot;
};

export type Open = {
  readonly name: NameId;
  readonly token: number;
  readonly pointer: 'name' | 'card' | 'away';
  readonly rested: boolean;
  /** Looked at for a while, or taken in hand: everything has been asked. */
  readonly read: boolean;
  readonly focus: boolean;
  /** The keyboard is at work in it; a press of the mouse only leaves the focus behind. */
  readonly byKey: boolean;
  readonly selecting: boolean;
  readonly menu: boolean;
  readonly pinned: boolean;
  readonly sheet: boolean;
};

export type HoverState = {
  /** Number of the last question: what carries an older one comes too late. */
  readonly token: number;
  /** The name under the pointer; muted until left where the reader pressed something on it. */
  readonly over: { readonly name: NameId; readonly muted: boolean } | undefined;
  readonly waiting: Waiting | undefined;
  readonly open: Open | undefined;
  readonly chip: NameId | undefined;
  readonly movedAt: number;
  readonly closedAt: number;
  readonly modifierHeld: boolean;
};

export const START: HoverState = {
  token: 0,
  over: undefined,
  waiting: undefined,
  open: undefined,
  chip: undefined,
  movedAt: Number.NEGATIVE_INFINITY,
  closedAt: Number.NEGATIVE_INFINITY,
  modifierHeld: false,
};
