// Runs the hover machine: gives it the time, keeps its timers, hands its effects on one by one. Decides nothing itself.

import { step } from './machine.ts';
import { type Effect, type HoverConfig, type HoverSignal, type HoverState, START, type Timer } from './machine-types.ts';

type Wanted = Exclude<Effect, { do: 'start' | 'cancel' }>;

export type HoverDeps = {
  /** ms on a clock that never goes back. */
  readonly now: () => number;
  /** Calls back once after `ms`; the answer calls it off. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** The settings as they are now. */
  readonly config: () => HoverConfig;
  /** Does what is wanted. May tell of more; that is taken after what is under way. */
  readonly want: (effect: Wanted) => void;
};

export type Hover = {
  /** Tells what happened; answers what came of it, timers included. */
  tell(signal: HoverSignal): readonly Effect[];
  state(): HoverState;
};

export function createHover({ now, after, config, want }: HoverDeps): Hover {
  let state = START;
  const timers = new Map<Timer, () => void>();
  const queue: HoverSignal[] = [];
  let busy = false;

  const cancel = (timer: Timer): void => {
    timers.get(timer)?.();
    timers.delete(timer);
  };

  const perform = (effect: Effect): void => {
    if (effect.do === 'cancel') cancel(effect.timer);
    else if (effect.do === 'start') {
      const { timer, ms, token } = effect;
      cancel(timer);
      timers.set(
        timer,
        after(ms, () => {
          timers.delete(timer);
          tell({ type: 'timer', timer, token });
        }),
      );
    } else want(effect);
  };

  const tell = (signal: HoverSignal): readonly Effect[] => {
    queue.push(signal);
    if (busy) return [];
    busy = true;
    const all: Effect[] = [];
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { state: after, effects } = step(state, { ...next, at: now() }, config());
        state = after;
        all.push(...effects);
        for (const effect of effects) perform(effect);
      }
    } finally {
      // After a bug in an effect the next event begins afresh instead of being queued for ever.
      queue.length = 0;
      busy = false;
    }
    return all;
  };

  return { tell, state: () => state };
}
