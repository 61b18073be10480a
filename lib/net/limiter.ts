// Lets requests to one source start: so many a second, so many at once, urgent ones first. Knows nothing of HTTP.

export type Limits = { readonly perSecond: number; readonly atOnce: number };

/** A token bucket's state: `tokens` were there at `at` (ms since the epoch). Survives the worker through `save`. */
export type Bucket = { readonly tokens: number; readonly at: number };

/** One request waiting for its turn. `urgent` may change while it waits. */
export type Ticket = { urgent: boolean };

/** `enter` answers with the way out, with `retryAt` where the wait would be too long, or with nothing once `signal` is aborted. */
export type Limiter = {
  enter(ticket: Ticket, signal: AbortSignal): Promise<{ readonly leave: () => void } | { readonly retryAt: number } | undefined>;
};

type Deps = {
  readonly limits: Limits;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** The bucket another worker left behind. */
  readonly stored: Bucket | undefined;
  /** Remembers the bucket; the request starts once it is done. */
  readonly save: (bucket: Bucket) => Promise<void>;
  /** ms somebody waits for a turn before being told to come later. */
  readonly maxWait: number;
};

type Waiting = { readonly ticket: Ticket; readonly start: () => void };

const SECOND = 1000;

/**
 * Size and refill rate (a second) of the bucket. A bucket of `burst` refilled by `rate` lets at most burst + rate start in any
 * sliding second, so both together are the limit; a burst of one spaces requests evenly and may use the whole rate.
 */
export function bucketOf(limits: Limits): { burst: number; rate: number } {
  const burst = Math.max(1, Math.min(limits.atOnce, Math.floor(limits.perSecond / 2)));
  return { burst, rate: burst === 1 ? limits.perSecond : limits.perSecond - burst };
}

export function createLimiter({ limits, now, pause, stored, save, maxWait }: Deps): Limiter {
  const { burst, rate } = bucketOf(limits);
  // A fresh worker has one token, never a full bucket: the one before may have been killed before it wrote down its last start.
  let bucket: Bucket = { tokens: Math.min(1, stored ? filled(stored).tokens : 1), at: now() };
  let running = 0;
  let waking = false;
  let queue: Waiting[] = [];

  function filled(from: Bucket): Bucket {
    const at = now();
    // A clock set back must not stop us until it has caught up.
    const elapsed = Math.max(0, at - from.at);
    return { tokens: Math.min(burst, from.tokens + (elapsed * rate) / SECOND), at };
  }

  const msUntil = (tokens: number): number => Math.max(0, Math.ceil(((tokens - bucket.tokens) * SECOND) / rate));

  function pump(): void {
    bucket = filled(bucket);
    while (queue.length > 0 && running < limits.atOnce) {
      if (bucket.tokens < 1) {
        wakeIn(msUntil(1));
        return;
      }
      const next = queue.find((waiting) => waiting.ticket.urgent) ?? queue[0];
      queue = queue.filter((waiting) => waiting !== next);
      bucket = { ...bucket, tokens: bucket.tokens - 1 };
      running += 1;
      next?.start();
    }
  }

  function wakeIn(ms: number): void {
    if (waking) return;
    waking = true;
    void pause(Math.max(1, ms)).then(() => {
      waking = false;
      pump();
    });
  }

  function exit(): { leave: () => void } {
    let left = false;
    return {
      leave: () => {
        if (left) return;
        left = true;
        running -= 1;
        pump();
      },
    };
  }

  return {
    async enter(ticket, signal) {
      if (signal.aborted) return undefined;
      bucket = filled(bucket);
      const ahead = ticket.urgent ? queue.filter((waiting) => waiting.ticket.urgent).length : queue.length;
      const wait = msUntil(ahead + 1);
      if (wait > maxWait) return { retryAt: now() + wait };

      const way = exit();
      const turn = await new Promise<boolean>((resolve) => {
        const waiting: Waiting = { ticket, start: () => resolve(true) };
        queue.push(waiting);
        const giveUp = (): void => {
          if (!queue.includes(waiting)) return;
          queue = queue.filter((other) => other !== waiting);
          resolve(false);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        pump();
      });
      if (!turn) return undefined;
      await save(bucket);
      if (!signal.aborted) return way;
      way.leave();
      return undefined;
    },
  };
}
