// From the page's events to the machine's: one delegated listener at rest, a few more while the pointer is over a byline or a card is
// open. Never listens to a single name, never changes the page.

import { type Detector, lineRects } from '../sites/detector.ts';
import type { Hover } from './hover.ts';
import { createKeys } from './keys.ts';
import { lineBoxAt } from './line-box.ts';
import type { HoverConfig, NameId } from './machine-types.ts';
import type { Places } from './places.ts';
import { type Box, type Point, towardCard } from './safe-polygon.ts';
import type { FindSelected } from './selected.ts';
import { isHeld } from './shortcut.ts';
import { touchedName } from './touch.ts';

export type TrackDeps = {
  readonly doc: Document;
  readonly view: Window;
  readonly detector: Detector;
  readonly places: Places;
  readonly hover: Hover;
  readonly settings: () => Pick<HoverConfig, 'modifier'> & { readonly shortcut: string };
  /** Is it an element of ours? */
  readonly owns: (target: EventTarget | null) => boolean;
  /** Where the open card is. */
  readonly cardBox: () => Box | undefined;
  /** The reader came near a name, or moves while a card is open; called often. */
  readonly onNear: () => void;
};

export type TrackedEvent = PointerEvent | KeyboardEvent;

export type Tracker = {
  /** Where the pointer was last seen on a name. */
  pointOn(id: NameId): Point | undefined;
  /** Takes an event that came before the tracker was there. */
  replay(event: TrackedEvent): void;
  /** Another route, or the page is put away: the next movement finds the name anew. */
  reset(): void;
  /** Opens the card of the selected name; false where none is selected, or its card cannot be opened. */
  select(find: FindSelected): boolean;
  stop(): void;
};

export function createTracker(deps: TrackDeps): Tracker {
  const { doc, view, detector, places, hover, settings, owns } = deps;
  const stop = new AbortController();
  let active: AbortController | undefined;
  let last: Point | undefined;
  let current: NameId | undefined;
  let onByline = false;
  let inCard = false;
  let onName: { id: NameId; point: Point } | undefined;

  /** "Over" comes also when the page moves under a resting pointer; only a move to another point is the pointer's own. */
  const hasMoved = (event: PointerEvent): boolean => {
    const moved = last?.x !== event.clientX || last.y !== event.clientY;
    last = { x: event.clientX, y: event.clientY };
    return moved;
  };

  const toCard = (at: Point): boolean => {
    const { open } = hover.state();
    const card = open && deps.cardBox();
    const target = open && places.targetOf(open.name);
    const seat = target?.byline.names[target.index];
    if (!open || !card || !seat) return false;
    const from = onName?.id === open.name ? onName.point : undefined;
    const box = lineBoxAt(lineRects(seat), from);
    return box !== undefined && towardCard(at, from ?? { x: box.left, y: box.bottom }, box, card);
  };

  const leaveName = (): void => {
    if (current === undefined) return;
    current = undefined;
    hover.tell({ type: 'leave' });
  };

  /** Looks which name is at the pointer and tells of a change. */
  const look = (target: Element, event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    const hit = detector.nameAt(target, x, y);
    const id = hit && places.idOf(hit);
    if (id === undefined) {
      leaveName();
      return;
    }
    if (id !== current) {
      current = id;
      deps.onNear();
      hover.tell({ type: 'enter', name: id, pressed: event.buttons !== 0, x, y, toCard: toCard({ x, y }) });
    }
    onName = { id, point: { x, y } };
  };

  const syncModifier = (event: MouseEvent): void => {
    const held = isHeld(settings().modifier, event);
    if (held !== hover.state().modifierHeld) hover.tell({ type: 'modifier', held });
  };

  const over = (event: PointerEvent): void => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    // The page may have become another one under the card.
    if (hover.state().open) deps.onNear();
    if (owns(target)) {
      current = undefined;
      if (!inCard) hover.tell({ type: 'card-enter' });
      inCard = true;
    } else {
      if (inCard) hover.tell({ type: 'card-leave' });
      inCard = false;
      if (event.pointerType === 'touch') touch(target, event);
      else {
        onByline = detector.holds(target);
        if (onByline) {
          listen();
          syncModifier(event);
          look(target, event);
        } else leaveName();
      }
    }
    refresh();
  };

  const touch = (target: Element, event: PointerEvent): void => {
    const { open, chip } = hover.state();
    if (open || chip !== undefined) hover.tell({ type: 'interrupt', by: 'mousedown' });
    const hit = touchedName(detector, target, { x: event.clientX, y: event.clientY });
    if (!hit) return;
    deps.onNear();
    hover.tell({ type: 'touch', name: places.idOf(hit) });
  };

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || owns(event.target)) return;
    const moved = hasMoved(event);
    syncModifier(event);
    // Names that share an element change without the pointer crossing an edge.
    const seat = current === undefined ? undefined : places.targetOf(current);
    const name = seat?.byline.names[seat.index];
    if (onByline && event.target instanceof Element && (!name || 'range' in name)) look(event.target, event);
    if (current !== undefined) onName = { id: current, point: { x: event.clientX, y: event.clientY } };
    const at = { x: event.clientX, y: event.clientY };
    if (moved) hover.tell({ type: 'move', ...at, toCard: current !== hover.state().open?.name && toCard(at) });
  };

  const left = (): void => {
    onByline = false;
    leaveName();
    if (inCard) hover.tell({ type: 'card-leave' });
    inCard = false;
    refresh();
  };

  const interrupt = (by: 'wheel' | 'drag' | 'mousedown') => (event: Event) => {
    if (!owns(event.target)) hover.tell({ type: 'interrupt', by });
    refresh();
  };
  // A finger tells of itself when it comes down; what a browser tells of it later, for old pages, is no press of a mouse.
  const press = (event: PointerEvent): void => void (event.pointerType === 'touch' || interrupt('mousedown')(event));

  const hidden = (): void => {
    if (!doc.hidden) return;
    // The next movement finds the name anew.
    current = undefined;
    hover.tell({ type: 'hidden' });
  };

  const keys = createKeys({ doc, detector, places, hover, settings, owns });

  /** What is only needed near a name: nothing of it runs while a page is merely read. */
  const listen = (): void => {
    if (active) return;
    active = new AbortController();
    const options = { capture: true, passive: true, signal: active.signal };
    doc.addEventListener('pointermove', move, options);
    doc.addEventListener('wheel', interrupt('wheel'), options);
    doc.addEventListener('dragstart', interrupt('drag'), options);
    doc.addEventListener('pointerdown', press, options);
    doc.addEventListener('keyup', keys.up, options);
    doc.documentElement.addEventListener('pointerleave', left, { passive: true, signal: active.signal });
    doc.addEventListener(
      'scroll',
      (event) => {
        const { target } = event;
        // Other boxes may scroll by themselves; only what carries the name, or the chip's, counts.
        const name = current ?? hover.state().chip;
        const seat = name === undefined ? undefined : places.targetOf(name)?.byline.root;
        if (target === doc || (seat && target instanceof Node && target.contains(seat))) hover.tell({ type: 'interrupt', by: 'scroll' });
      },
      options,
    );
    doc.addEventListener('visibilitychange', hidden, options);
    view.addEventListener('blur', () => hover.tell({ type: 'modifier', held: false }), options);
  };

  const refresh = (): void => {
    const { open, waiting, chip } = hover.state();
    if (onByline || inCard || open || waiting || chip !== undefined) listen();
    else {
      active?.abort();
      active = undefined;
      // Where it goes from here is not seen; coming back to the same point is a movement.
      last = undefined;
    }
  };

  doc.addEventListener('pointerover', over, { capture: true, passive: true, signal: stop.signal });
  const down = (event: KeyboardEvent): void => {
    keys.down(event);
    refresh();
  };
  view.addEventListener('keydown', down, { capture: true, signal: stop.signal });

  return {
    pointOn: (id) => (onName?.id === id ? onName.point : undefined),
    replay(event) {
      if ('key' in event) down(event);
      else if (event.type === 'pointerover') over(event);
      else if (event.type === 'pointerdown') press(event);
      else move(event);
    },
    select(find) {
      const hit = find(doc, detector);
      const name = hit && places.idOf(hit);
      if (name === undefined) return false;
      hover.tell({ type: 'shortcut', name });
      refresh();
      return hover.state().open?.name === name;
    },
    reset() {
      current = undefined;
      hover.tell({ type: 'reset' });
    },
    stop() {
      stop.abort();
      active?.abort();
    },
  };
}
