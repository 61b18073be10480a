// The moves the hover machine is made of: each changes the draft of the next state and says what is to be done. Pure in the draft.

import type { Effect, HoverState, NameId, Open } from './machine-types.ts';
import { CLOSE_MS, READ_MS } from './moments.ts';

export type Draft = { -readonly [K in keyof HoverState]: HoverState[K] };
export type Out = Effect[];
export const NEVER = Number.NEGATIVE_INFINITY;

/** A card that nothing holds yet. */
const LOOSE = { rested: false, read: false, focus: false, byKey: false, selecting: false, menu: false, pinned: false, sheet: false };

export function show(s: Draft, out: Out): void {
  const waiting = s.waiting;
  if (!waiting) return;
  const { name, token, rested } = waiting;
  s.waiting = undefined;
  out.push({ do: 'cancel', timer: 'close' }, { do: 'show', name, token, focus: false, sheet: false });
  s.open = { ...LOOSE, name, token, pointer: 'name', rested };
  look(s.open, out);
}

/** Opened on purpose, by key or chip: at once, with the focus inside. */
export function summon(s: Draft, name: NameId, sheet: boolean, out: Out): void {
  const token = s.waiting?.name === name ? s.waiting.token : s.token + 1;
  if (s.waiting?.name === name) out.push({ do: 'cancel', timer: 'rest' }, { do: 'cancel', timer: 'show' });
  else drop(s, out);
  s.waiting = undefined;
  s.token = token;
  unchip(s, out);
  out.push({ do: 'cancel', timer: 'close' }, { do: 'show', name, token, focus: true, sheet });
  s.open = { ...LOOSE, name, token, pointer: s.over?.name === name ? 'name' : 'away', focus: true, byKey: true, sheet };
  read(s, out);
}

/** The pointer is on the name of an open card, and may come to stay. */
export function look({ read, token }: Open, out: Out): void {
  if (!read) out.push({ do: 'start', timer: 'read', ms: READ_MS, token });
}

/** The reader stays with the open card: what costs something may be asked. */
export function read(s: Draft, out: Out): void {
  if (!s.open || s.open.read) return;
  if (!s.open.rested && !s.waiting) out.push({ do: 'cancel', timer: 'rest' });
  s.open = { ...s.open, rested: true, read: true };
  out.push({ do: 'cancel', timer: 'read' }, { do: 'ask', name: s.open.name, token: s.open.token, intent: 'open' });
}

/** Something holds the card open, or has let go of it. */
export function hold(s: Draft, change: Partial<Open>, out: Out): void {
  if (!s.open) return;
  s.open = { ...s.open, ...change };
  if (held(s.open)) {
    out.push({ do: 'cancel', timer: 'close' });
    read(s, out);
  } else if (s.open.pointer === 'away') startClose(s.open, out);
}

export function away(s: Draft, out: Out): void {
  if (s.chip !== undefined) out.push({ do: 'start', timer: 'close', ms: CLOSE_MS, token: s.token });
  if (!s.open) return;
  s.open = { ...s.open, pointer: 'away' };
  if (!s.open.rested) out.push({ do: 'cancel', timer: 'rest' });
  out.push({ do: 'cancel', timer: 'read' });
  if (!held(s.open)) startClose(s.open, out);
}

export function startClose(open: Open, out: Out): void {
  out.push({ do: 'start', timer: 'close', ms: CLOSE_MS, token: open.token });
}

/** Ends the waiting; nothing of it is left running. */
export function drop(s: Draft, out: Out): void {
  if (!s.waiting) return;
  out.push({ do: 'cancel', timer: 'rest' }, { do: 'cancel', timer: 'show' }, { do: 'forget', token: s.waiting.token });
  s.waiting = undefined;
}

export function hide(s: Draft, restoreFocus: boolean, closedAt: number, out: Out): void {
  if (!s.open) return;
  if (!s.waiting) out.push({ do: 'cancel', timer: 'rest' });
  out.push({ do: 'cancel', timer: 'read' }, { do: 'cancel', timer: 'close' }, { do: 'hide', token: s.open.token, restoreFocus });
  s.open = undefined;
  s.closedAt = closedAt;
}

export function chip(s: Draft, name: NameId, out: Out): void {
  s.chip = name;
  out.push({ do: 'chip', name });
}

export function unchip(s: Draft, out: Out): void {
  if (s.chip === undefined) return;
  s.chip = undefined;
  out.push({ do: 'unchip' });
}

export const mute = (s: Draft): void => {
  if (s.over) s.over = { ...s.over, muted: true };
};

/** Another name may not even take its place: the reader is in the middle of something. */
export const busy = (open: Open): boolean => open.byKey || open.selecting || open.menu || open.pinned || open.sheet;

/** A sheet lies under no pointer, so only the reader closes it. */
export const held = (open: Open): boolean => open.focus || open.selecting || open.menu || open.pinned || open.sheet;
