// The interaction as a pure machine: what happened and when, in; the next state and what is to be done, out. No DOM, no clock, no timer.

import { away, chip, type Draft, drop, held, hide, hold, mute, NEVER, type Out, read, summon, unchip } from './machine-moves.ts';
import { begin, enter, move, timer } from './machine-pointer.ts';
import type { Effect, HoverConfig, HoverEvent, HoverState } from './machine-types.ts';

type Take<T> = (s: Draft, event: Extract<HoverEvent, { type: T }>, config: HoverConfig, out: Out) => void;

/** One step. Never throws; what does not apply leaves the state as it is and wants nothing. */
export function step(state: HoverState, event: HoverEvent, config: HoverConfig): { state: HoverState; effects: readonly Effect[] } {
  const next: Draft = { ...state };
  const out: Effect[] = [];
  // The table's types hold each event to its own handler; TypeScript cannot follow that through an index.
  (TAKE[event.type] as Take<HoverEvent['type']>)(next, event as never, config, out);
  return { state: next, effects: out };
}

const TAKE: { readonly [T in HoverEvent['type']]: Take<T> } = {
  enter,
  move,
  timer,
  leave(s, _event, _config, out) {
    s.over = undefined;
    drop(s, out);
    away(s, out);
  },
  'card-enter'(s, _event, _config, out) {
    s.over = undefined;
    drop(s, out);
    out.push({ do: 'cancel', timer: 'close' });
    if (!s.open) return;
    s.open = { ...s.open, pointer: 'card' };
    read(s, out);
  },
  'card-leave': (s, _event, _config, out) => away(s, out),
  interrupt(s, event, _config, out) {
    drop(s, out);
    s.movedAt = NEVER;
    // After scrolling, a movement begins anew; after a press the name is muted until it is left.
    if (event.by === 'key' || event.by === 'drag' || event.by === 'mousedown') mute(s);
    if (event.by !== 'key') unchip(s, out);
    if (event.by === 'mousedown' && s.open && !s.open.pinned) hide(s, false, NEVER, out);
  },
  modifier(s, event, config, out) {
    s.modifierHeld = event.held;
    if (config.modifier === 'none') return;
    if (!event.held) {
      drop(s, out);
      return;
    }
    // Pressing the key on a name is the reader's own doing, as good as a movement.
    s.movedAt = event.at;
    begin(s, config, { at: event.at, x: 0, y: 0 }, out);
  },
  touch(s, event, config, out) {
    if (config.off) return;
    if (event.name !== undefined && event.name === s.chip) return;
    unchip(s, out);
    if (event.name !== undefined && s.open?.name !== event.name) chip(s, event.name, out);
  },
  chip(s, event, _config, out) {
    if (s.chip !== undefined) summon(s, s.chip, event.touch, out);
  },
  shortcut(s, event, config, out) {
    const name = event.name ?? s.over?.name;
    if (name === undefined || config.off) return;
    if (s.open?.name === name) {
      out.push({ do: 'focus', token: s.open.token });
      hold(s, { focus: true, byKey: true }, out);
    } else summon(s, name, false, out);
  },
  focus: (s, event, _config, out) => hold(s, { focus: event.inside, byKey: event.inside && event.byKey }, out),
  selection: (s, event, _config, out) => hold(s, { selecting: event.active }, out),
  menu: (s, event, _config, out) => hold(s, { menu: event.open }, out),
  pin: (s, event, _config, out) => hold(s, { pinned: event.on }, out),
  escape(s, _event, _config, out) {
    drop(s, out);
    unchip(s, out);
    mute(s);
    hide(s, s.open?.focus ?? false, NEVER, out);
  },
  dismiss(s, _event, _config, out) {
    mute(s);
    hide(s, s.open?.focus ?? false, NEVER, out);
  },
  hidden(s, event, _config, out) {
    s.over = undefined;
    drop(s, out);
    unchip(s, out);
    if (s.open && !held(s.open)) hide(s, false, event.at, out);
  },
  reset(s, _event, _config, out) {
    s.over = undefined;
    drop(s, out);
    unchip(s, out);
    hide(s, false, NEVER, out);
    s.token += 1;
    s.movedAt = NEVER;
    s.closedAt = NEVER;
  },
  gone(s, event, _config, out) {
    if (s.open?.token === event.token) hide(s, s.open.focus, NEVER, out);
  },
};
