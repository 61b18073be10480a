// All traffic of the extension: one Get for each source, sharing equal requests, asking leave first. Decides nothing about content.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, type Result } from '../core/result.ts';
import { type Channel, type ChannelDeps, createChannel, TIMED_OUT, TIMEOUT } from './channel.ts';
import type { Budget, Get, GetAnswer, GetRequest, NetSource } from './get.ts';
import { reachable } from './hosts.ts';
import { type KeyValue, LONGEST_WALL, type Memory, openMemory, printOf } from './memory.ts';
import { createShare } from './share.ts';

export type NetDeps = {
  readonly fetch: typeof fetch;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Resolves after `ms`, or early (either way) once `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly state: KeyValue;
  readonly sources: Readonly<Record<SourceId, NetSource>>;
  /** The user's own keys. */
  readonly keys: () => Promise<Readonly<Record<SourceId, string | undefined>>>;
  /** Leave to ask: not in cache-only mode, the source is on, the browser may reach it. Asked for at once, and again before anything is sent. */
  readonly allowed: (source: SourceId) => Promise<true | Failure>;
  /** Called once for each request that was sent. `ok`: the source did not fail ("no such record" is an answer, a reader who left no fault). */
  readonly log: (entry: { host: string; source: SourceId; why: string; ok: boolean; at: number }) => void;
  readonly online: () => boolean;
};

type NetState = {
  /** What the source last told of our allowance. */
  readonly budget?: Budget;
  /** Until then at least one kind of request is refused. ms since the epoch. */
  readonly blockedUntil?: number;
  /** The key now set was refused; requests go without it until another is set. */
  readonly keyRefused: boolean;
};

export type Net = {
  /**
   * The way to a source. Aborting `signal` ends its requests with `cancelled`. `later` marks what no reader waits for: it stands
   * back behind everything else.
   */
  getFor(source: SourceId, signal?: AbortSignal, when?: 'now' | 'later'): Get;
  /** A key of this source was taken or removed: that one was refused before says nothing of it. */
  keyChanged(source: SourceId): Promise<void>;
  states(): Promise<Readonly<Record<SourceId, NetState>>>;
};

type Link = { readonly memory: Memory; readonly channel: Channel };

export function createNet(deps: NetDeps): Net {
  const links = new Map<SourceId, Promise<Link>>();
  const share = createShare<Result<GetAnswer, Failure>>(err({ kind: 'cancelled' }));
  const never = new AbortController().signal;
  // Taken off `deps`: the browser's fetch refuses to be called as a method of anything but its own window.
  const { fetch } = deps;
  const channelDeps: Omit<ChannelDeps, 'allowed'> = {
    fetch: (input, init) => fetch(input, init),
    now: deps.now,
    pause: (ms, signal) => deps.sleep(ms, signal ?? never).catch(() => undefined),
    online: deps.online,
    log: deps.log,
  };

  function sourceOf(id: SourceId): NetSource {
    const source = deps.sources[id];
    if (!source) throw new Error(`net knows no source "${id}"`);
    return source;
  }

  function linkTo(id: SourceId): Promise<Link> {
    const known = links.get(id);
    if (known) return known;
    const opening = openMemory(id, deps.state).then((memory) => ({
      memory,
      channel: createChannel(id, sourceOf(id), memory, { ...channelDeps, allowed: () => deps.allowed(id) }),
    }));
    links.set(id, opening);
    return opening;
  }

  /** Runs under a signal that ends with the callers' interest or with the time. */
  async function timed(
    signal: AbortSignal,
    run: (signal: AbortSignal) => Promise<Result<GetAnswer, Failure>>,
  ): Promise<Result<GetAnswer, Failure>> {
    const clock = new AbortController();
    const settled = new AbortController();
    void channelDeps.pause(TIMEOUT, settled.signal).then(() => {
      if (!settled.signal.aborted) clock.abort(TIMED_OUT);
    });
    try {
      return await run(AbortSignal.any([clock.signal, signal]));
    } finally {
      settled.abort();
    }
  }

  async function ask(
    id: SourceId,
    request: GetRequest,
    signal: AbortSignal | undefined,
    urgent: boolean,
  ): Promise<Result<GetAnswer, Failure>> {
    if (!reachable(request.url, sourceOf(id).hosts)) {
      throw new Error(
        `source "${id}" asked for an address that is not its own: ${URL.canParse(request.url) ? new URL(request.url).origin : 'unreadable'}`,
      );
    }
    const [leave, keys] = await Promise.all([deps.allowed(id), deps.keys()]);
    if (leave !== true) return err(leave);
    const key = keys[id]?.trim() || undefined;
    const same = [
      id,
      request.url,
      request.body ?? 'json',
      request.accept ?? '',
      request.key ?? key ?? '',
      JSON.stringify(request.headers ?? ''),
    ].join('\n');
    return share(same, urgent, signal, (shared, ticket) =>
      timed(shared, async (limited) => (await linkTo(id)).channel.ask(request, key, ticket, limited)),
    );
  }

  async function stateOf(id: SourceId, keys: Readonly<Record<SourceId, string | undefined>>): Promise<NetState> {
    const { memory } = await linkTo(id);
    const { budget, walls, refusedKey } = memory.read();
    const now = deps.now();
    const standing = Object.values(walls).filter((wall) => wall.until > now && wall.until - now <= LONGEST_WALL);
    const key = keys[id]?.trim();
    return {
      ...(budget && budget.resetAt > now ? { budget } : {}),
      ...(standing.length > 0 ? { blockedUntil: Math.max(...standing.map((wall) => wall.until)) } : {}),
      keyRefused: key ? refusedKey === printOf(key) : false,
    };
  }

  return {
    getFor:
      (source, signal, when = 'now') =>
      (request) =>
        ask(source, request, signal, when === 'now'),
    keyChanged: async (source) => (await linkTo(source)).memory.change({ refusedKey: undefined }),
    async states() {
      const keys = await deps.keys();
      const ids = Object.keys(deps.sources);
      return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await stateOf(id, keys)] as const)));
    },
  };
}
