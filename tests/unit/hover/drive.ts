// Drives the hover machine along a clock of its own and writes down what it wants. For tests only.

import { createHover } from '../../../lib/hover/hover.ts';
import type { HoverConfig, HoverSignal } from '../../../lib/hover/machine-types.ts';
import { READ_MS } from '../../../lib/hover/moments.ts';

export const CONFIG: HoverConfig = { openDelay: 400, clickOnly: false, modifier: 'none', off: false };

export function drive(change: Partial<HoverConfig> = {}) {
  let now = 1000;
  let config: HoverConfig = { ...CONFIG, ...change };
  let due: { at: number; then: () => void }[] = [];
  let log: string[] = [];

  const hover = createHover({
    now: () => now,
    after(ms, then) {
      const entry = { at: now + ms, then };
      due.push(entry);
      return () => {
        due = due.filter((each) => each !== entry);
      };
    },
    config: () => config,
    want(effect) {
      const name = 'name' in effect ? ` ${effect.name}` : '';
      const extra =
        effect.do === 'ask'
          ? ` ${effect.intent}`
          : effect.do === 'show'
            ? `${effect.focus ? ' focus' : ''}${effect.sheet ? ' sheet' : ''}`
            : effect.do === 'hide' && effect.restoreFocus
              ? ' restore'
              : '';
      log.push(`${effect.do}${name}${extra}`);
    },
  });

  const self = {
    hover,
    tell: (signal: HoverSignal) => hover.tell(signal),
    /** The pointer comes over a name by itself. */
    enter(name: number, more: Partial<Extract<HoverSignal, { type: 'enter' }>> = {}, moved = true) {
      hover.tell({ type: 'enter', name, pressed: false, toCard: false, x: 0, y: 0, ...more });
      if (moved)
        hover.tell({
          type: 'move',
          x: 0,
          y: 0,
          toCard: false,
          ...(more.toCard ? { toCard: true } : {}),
          ...(more.x === undefined ? {} : { x: more.x, y: more.y ?? 0 }),
        });
    },
    move(x = 50, y = 0, toCard = false) {
      hover.tell({ type: 'move', x, y, toCard });
    },
    wait(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = due.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((each) => each !== next);
        now = next.at;
        next.then();
      }
      now = end;
    },
    configure(next: Partial<HoverConfig>) {
      config = { ...config, ...next };
    },
    /** What was wanted since the last look. */
    said(): string[] {
      const all = log;
      log = [];
      return all;
    },
    pending: () => due.length,
    /** An open card for name 1, as hovering brings it, being read. */
    openOne() {
      self.enter(1);
      self.wait(400 + READ_MS);
      self.said();
      return self;
    },
  };
  return self;
}
