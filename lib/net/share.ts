// Callers who ask the same thing at the same time share one request; each may leave, and the last to leave stops it.

/** Work under way: `urgent` tells a queue that somebody now waits for it. */
type Work<T> = (signal: AbortSignal, ticket: { urgent: boolean }) => Promise<T>;

type UnderWay<T> = { readonly promise: Promise<T>; readonly stop: AbortController; readonly ticket: { urgent: boolean }; callers: number };

export type Share<T> = (key: string, urgent: boolean, signal: AbortSignal | undefined, work: Work<T>) => Promise<T>;

/** A caller whose `signal` is aborted gets `cancelled` at once, whatever the others do. */
export function createShare<T>(cancelled: T): Share<T> {
  const underWay = new Map<string, UnderWay<T>>();

  function start(key: string, urgent: boolean, work: Work<T>): UnderWay<T> {
    const stop = new AbortController();
    const ticket = { urgent };
    const begun: UnderWay<T> = { promise: work(stop.signal, ticket), stop, ticket, callers: 0 };
    underWay.set(key, begun);
    const forget = (): void => {
      if (underWay.get(key) === begun) underWay.delete(key);
    };
    begun.promise.then(forget, forget);
    return begun;
  }

  return (key, urgent, signal, work) => {
    if (signal?.aborted) return Promise.resolve(cancelled);
    const shared = underWay.get(key) ?? start(key, urgent, work);
    shared.callers += 1;
    if (urgent) shared.ticket.urgent = true;
    if (!signal) return shared.promise;

    return new Promise<T>((resolve, reject) => {
      const leave = (): void => {
        shared.callers -= 1;
        if (shared.callers === 0) {
          // Whoever asks from now on starts afresh instead of joining a request that is being stopped.
          if (underWay.get(key) === shared) underWay.delete(key);
          shared.stop.abort();
        }
        resolve(cancelled);
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = (): void => signal.removeEventListener('abort', leave);
      shared.promise.then(
        (value) => {
          stay();
          resolve(value);
        },
        (bug: unknown) => {
          stay();
          reject(bug);
        },
      );
    });
  };
}
