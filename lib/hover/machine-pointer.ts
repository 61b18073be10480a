// How the hover machine takes the pointer and its timers. Pure in the draft.

import { away, busy, chip, type Draft, drop, held, hide, look, type Out, read, show, startClose, unchip } from './machine-moves.ts';
import type { HoverConfig, HoverEvent } from './machine-types.ts';
import { MOVED_MS, NEIGHBOUR_MS, RECENT_MS, REST_MS, TREMOR_PX } from './moments.ts';

export function enter(s: Draft, event: HoverEvent & { type: 'enter' }, config: HoverConfig, out: Out): void {
  if (s.over?.name !== event.name) s.over = { name: event.name, muted: event.pressed };
  if (s.chip === event.name) out.push({ do: 'cancel', timer: 'close' });
  else unchip(s, out);
  if (s.open?.name === event.name) {
    drop(s, out);
    s.open = { ...s.open, pointer: 'name' };
    out.push({ do: 'cancel', timer: 'close' });
    if (!s.open.rested) out.push({ do: 'start', timer: 'rest', ms: REST_MS, token: s.open.token });
    look(s.open, out);
    return;
  }
  if (s.open?.pointer !== 'away') away(s, out);
  if (s.waiting?.name === event.name) return;
  drop(s, out);
  begin(s, config, event, out);
}

export function move(s: Draft, event: HoverEvent & { type: 'move' }, config: HoverConfig, out: Out): void {
  s.movedAt = event.at;
  // On the way to the card, the time to get there begins again with every movement.
  if (s.open?.pointer === 'away' && event.toCard && !held(s.open)) startClose(s.open, out);
  if (!s.waiting) {
    begin(s, config, event, out);
    return;
  }
  const { from, rested, token } = s.waiting;
  if (rested || Math.hypot(event.x - from.x, event.y - from.y) < TREMOR_PX) return;
  s.waiting = { ...s.waiting, from: { x: event.x, y: event.y } };
  if (!config.clickOnly) out.push({ do: 'start', timer: 'rest', ms: REST_MS, token });
}

type Sight = { readonly at: number; readonly x: number; readonly y: number; readonly toCard?: boolean };

/** Starts the waiting for the name under the pointer, where everything speaks for it. */
export function begin(s: Draft, config: HoverConfig, event: Sight, out: Out): void {
  const { over, open } = s;
  if (!over || over.muted || s.waiting || over.name === open?.name || over.name === s.chip || !mayBegin(s, config)) return;
  if (event.at - s.movedAt > MOVED_MS) return;
  // A card that was pressed in does not vanish at a touch of its neighbour.
  const neighbour = !event.toCard && !open?.focus && (open !== undefined || event.at - s.closedAt < RECENT_MS);
  const ms = neighbour ? Math.min(NEIGHBOUR_MS, config.openDelay) : config.openDelay;
  const token = s.token + 1;
  s.token = token;
  s.waiting = { name: over.name, token, quick: ms < REST_MS, due: false, rested: false, from: { x: event.x, y: event.y } };
  if (!config.clickOnly) {
    out.push({ do: 'ask', name: over.name, token, intent: 'prefetch' });
    out.push({ do: 'start', timer: 'rest', ms: REST_MS, token });
  }
  out.push({ do: 'start', timer: 'show', ms, token });
}

const mayBegin = (s: Draft, config: HoverConfig): boolean =>
  !config.off && !(s.open && busy(s.open)) && (config.modifier === 'none' || s.modifierHeld);

export function timer(s: Draft, event: HoverEvent & { type: 'timer' }, config: HoverConfig, out: Out): void {
  const { waiting, open } = s;
  if (event.timer === 'close') {
    // It may be the chip of the next name by now.
    if (s.over?.name !== s.chip) unchip(s, out);
    if (open?.token === event.token && open.pointer === 'away' && !held(open)) hide(s, false, event.at, out);
  } else if (open?.token === event.token) {
    if (event.timer === 'read') read(s, out);
    else if (!open.rested) {
      s.open = { ...open, rested: true };
      out.push({ do: 'ask', name: open.name, token: open.token, intent: 'hover' });
    }
  } else if (waiting?.token !== event.token) {
    // Of a name left long ago.
  } else if (!mayBegin(s, config)) {
    // What came after the pointer counts too: a setting, or a hand laid on the open card.
    drop(s, out);
  } else if (config.clickOnly) {
    if (event.timer === 'rest') return;
    drop(s, out);
    chip(s, waiting.name, out);
  } else if (event.timer === 'show') {
    if (waiting.rested || waiting.quick) show(s, out);
    else s.waiting = { ...waiting, due: true };
  } else {
    out.push({ do: 'ask', name: waiting.name, token: waiting.token, intent: 'hover' });
    s.waiting = { ...waiting, rested: true };
    if (waiting.due) show(s, out);
  }
}
