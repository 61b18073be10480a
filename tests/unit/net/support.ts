// A clock that moves only when told, a network that answers as scripted, and a store that outlives the "worker".

import type { GetRequest, NetSource } from '../../../lib/net/get.ts';
import type { KeyValue } from '../../../lib/net/memory.ts';
import { createNet, type NetDeps } from '../../../lib/net/net.ts';

// Code that comes later takes real time to load, which no clock of ours knows of: it is here before a test begins.
import.meta.glob(['../../../lib/net/*.ts', '../../../lib/sources/**/*.ts'], { eager: true });

export const START = Date.UTC(2026, 8, 21, 12, 0, 0);

type Timer = { readonly at: number; readonly wake: () => void };

export function createClock(start = START) {
  let time = start;
  let timers: Timer[] = [];
  const settle = async (): Promise<void> => {
    // Bodies are streams and take several turns of the event loop.
    for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    now: () => time,
    /** Turns the clock without waking anybody: the system clock was set. */
    set(to: number) {
      time = to;
    },
    sleep: (ms: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = { at: time + ms, wake: resolve };
        timers.push(timer);
        signal.addEventListener('abort', () => {
          timers = timers.filter((other) => other !== timer);
          reject(signal.reason);
        });
      }),
    settle,
    async advance(ms: number) {
      const end = time + ms;
      await settle();
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        time = Math.max(time, next.at);
        next.wake();
        await settle();
      }
      time = end;
      await settle();
    },
    sleeping: () => timers.length,
  };
}

export type Clock = ReturnType<typeof createClock>;
export type Sent = { readonly url: string; readonly init: RequestInit; readonly at: number };
export type Answer = (sent: Sent) => Response | Promise<Response>;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const page = (status: number): Response =>
  new Response('<!doctype html><title>Oops</title><p>a page', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** Never answers; ends only with its signal, as fetch does. */
export const hang: Answer = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

export const reset: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Good headers, then the connection breaks inside the body. */
export const breaks: Answer = () => {
  let pulled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode('{"half":'));
      pulled = true;
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

export function createNetwork(clock: Clock, answer: Answer) {
  const sent: Sent[] = [];
  let now = answer;
  return {
    sent,
    answer(next: Answer) {
      now = next;
    },
    // As in a browser, being a method of another object is an error.
    fetch: async function (this: unknown, input: RequestInfo | URL, init: RequestInit = {}) {
      if (this !== undefined && this !== globalThis)
        throw new TypeError("Failed to execute 'fetch' on 'WorkerGlobalScope': Illegal invocation");
      const one = { url: String(input), init, at: clock.now() };
      sent.push(one);
      return now(one);
    } as typeof fetch,
  };
}

export function createState() {
  const rows = new Map<string, unknown>();
  const state: KeyValue = {
    // A copy each way, as a real store makes.
    get: async <T>(key: string) => structuredClone(rows.get(key)) as T | undefined,
    set: async (key, value) => {
      rows.set(key, structuredClone(value));
    },
  };
  return { ...state, rows };
}

export const plainSource: NetSource = {
  hosts: ['https://api.example.org/*'],
  why: 'Sends the id of a paper.',
  limits: { perSecond: 9, atOnce: 4 },
};

export const URL_OF = (path: string): string => `https://api.example.org/${path}`;
export const FREE = { kind: 'free', credits: 0 } as const;
export const LIST = { kind: 'list', credits: 1 } as const;
export const SEARCH = { kind: 'search', credits: 0 } as const;

/** A worker: its net and everything around it. Another one over the same `state` is the worker after a restart. */
export function createWorker(
  answer: Answer,
  {
    source = plainSource,
    state = createState(),
    clock = createClock(),
    ...over
  }: Partial<NetDeps> & {
    source?: NetSource;
    state?: ReturnType<typeof createState>;
    clock?: Clock;
  } = {},
) {
  const network = createNetwork(clock, answer);
  const logged: Parameters<NetDeps['log']>[0][] = [];
  const net = createNet({
    fetch: network.fetch,
    now: clock.now,
    sleep: clock.sleep,
    state,
    sources: { it: source },
    keys: async () => ({}),
    allowed: async () => true,
    log: (entry) => logged.push(entry),
    online: () => true,
    ...over,
  });
  const get = net.getFor('it');
  return { net, get, ask: (request: GetRequest) => inTime(get(request), clock), network, clock, state, logged };
}

/** Lets time pass until the promise is settled; for tests in which the waiting is not the point. */
export async function inTime<T>(promise: Promise<T>, clock: Clock): Promise<T> {
  let over = false;
  promise.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  await clock.settle();
  for (let step = 0; !over && step < 200; step += 1) await clock.advance(100);
  return promise;
}

/** What came of a promise, or `waiting`. */
export async function outcome<T>(promise: Promise<T>, clock: Clock): Promise<T | 'waiting'> {
  await clock.settle();
  return Promise.race([promise, clock.settle().then(() => 'waiting' as const)]);
}
