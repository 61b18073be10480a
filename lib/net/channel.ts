// The way to one source: waits for a turn, sends, reads what came back, remembers refusals. The only caller of fetch.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';
import { headersOf, readAnswer } from './answer.ts';
import type { Addressed, GetAnswer, GetRequest, NetSource, Refusal, RequestKind } from './get.ts';
import { reachable } from './hosts.ts';
import { createLimiter, type Ticket } from './limiter.ts';
import { type Memory, printOf, unaffordableUntil, type Wall, wallFor } from './memory.ts';

/** A wait up to here is waited; a longer one is told, for a reader would have left. */
const LONGEST_WAIT = 2000;

/**
 * From question to answer, waiting and second try included. Chromium stops a worker whose fetch has no response after 30 s;
 * half of that leaves room to say so, and slow links still bring the 10 MB record of a paper of 3,000 authors.
 */
export const TIMEOUT = 15_000;

/** Tells a timeout from a caller who left. */
export const TIMED_OUT = 'timed-out';

const ALL_KINDS: readonly RequestKind[] = ['free', 'list', 'search'];

export type ChannelDeps = {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Never rejects. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly online: () => boolean;
  /** Leave to ask, as of now: a request may have waited. */
  readonly allowed: () => Promise<true | Failure>;
  readonly log: (entry: { host: string; source: SourceId; why: string; ok: boolean; at: number }) => void;
};

/** Asks with `key` where there is one and the source has not refused it. `signal` carries TIMED_OUT as its reason on a timeout. */
export type Channel = {
  ask(request: GetRequest, key: string | undefined, ticket: Ticket, signal: AbortSignal): Promise<Result<GetAnswer, Failure>>;
};

/** `host`: who answered. */
type Outcome = {
  readonly result: Result<GetAnswer, Failure>;
  readonly again?: 'later' | 'without-key';
  readonly until?: number;
  readonly host?: string;
};

export function createChannel(id: SourceId, source: NetSource, memory: Memory, deps: ChannelDeps): Channel {
  const { now, pause } = deps;
  const limiter = createLimiter({
    limits: source.limits,
    now,
    pause,
    stored: memory.read().bucket,
    save: (bucket) => memory.change({ bucket }),
    maxWait: LONGEST_WAIT,
  });

  const ended = (signal: AbortSignal): Failure => (signal.reason === TIMED_OUT ? { kind: 'timeout', source: id } : { kind: 'cancelled' });

  /** What others were told says nothing of a request that asks for itself, such as a key on trial. */
  const inTheWay = ({ key, cost }: GetRequest): Wall | undefined => (key === 'none' ? undefined : wallFor(memory.read(), cost.kind, now()));

  /** Waits until the request may start. */
  async function turn(request: GetRequest, ticket: Ticket, signal: AbortSignal): Promise<Result<() => void, Failure>> {
    for (;;) {
      if (signal.aborted) return err(ended(signal));
      const wall = inTheWay(request);
      if (wall) {
        if (wall.until - now() > LONGEST_WAIT) return err(wall.failure);
        await pause(wall.until - now(), signal);
        continue;
      }
      const payable = request.key === 'none' ? undefined : unaffordableUntil(memory.read(), request.cost.credits, now());
      if (payable !== undefined) return err({ kind: 'rate-limited', source: id, retryAt: payable });
      const entered = await limiter.enter(ticket, signal);
      if (!entered) continue;
      if ('retryAt' in entered) return err({ kind: 'rate-limited', source: id, retryAt: entered.retryAt });
      // A refusal of another request may have come in while this one stood in the queue.
      if (!inTheWay(request)) return ok(entered.leave);
      entered.leave();
    }
  }

  async function remember(refusal: Refusal, who: string): Promise<void> {
    const known = memory.read();
    if (known.who !== who) return;
    const until = refusal.until;
    const wall: Wall | undefined = until === undefined ? undefined : { until, failure: refusal.failure };
    const walls = wall ? { ...known.walls, ...Object.fromEntries((refusal.kinds ?? ALL_KINDS).map((kind) => [kind, wall])) } : known.walls;
    const left = refusal.budget;
    const budget = left ? { limit: known.budget?.limit ?? left.remaining, ...left } : undefined;
    if (wall || budget) await memory.change({ walls, ...(budget ? { budget } : {}) });
  }

  async function noteBudget(response: Response, who: string): Promise<void> {
    const budget = source.budget?.(headersOf(response), now());
    if (budget && memory.read().who === who) await memory.change({ budget });
  }

  async function send(request: GetRequest, addressed: Addressed, key: string | undefined, signal: AbortSignal): Promise<Outcome> {
    const who = memory.read().who;
    const broken = (online: Failure): Outcome => {
      if (signal.aborted) return { result: err(ended(signal)) };
      return { result: err(deps.online() ? online : { kind: 'offline' }) };
    };
    let response: Response;
    try {
      response = await deps.fetch(addressed.url, {
        method: 'GET',
        headers: { accept: request.accept ?? 'application/json', ...addressed.headers },
        signal,
        credentials: 'omit',
        // Our own cache knows what is fresh; a browser has been seen to keep refusals (Semantic Scholar's 429).
        cache: 'no-store',
        redirect: 'follow',
        referrerPolicy: 'no-referrer',
      });
    } catch {
      return broken({ kind: 'http', source: id, status: 0 });
    }
    await noteBudget(response, who);
    const outcome = await readOutcome(response, request, key, who, broken);
    return URL.canParse(response.url) ? { ...outcome, host: new URL(response.url).host } : outcome;
  }

  async function readOutcome(
    response: Response,
    request: GetRequest,
    key: string | undefined,
    who: string,
    broken: (online: Failure) => Outcome,
  ): Promise<Outcome> {
    if (response.url && !reachable(response.url, source.hosts)) return { result: err({ kind: 'bad-shape', source: id, path: 'redirect' }) };
    try {
      if (response.status === 404) {
        await response.body?.cancel().catch(() => undefined);
        return { result: err({ kind: 'not-found' }) };
      }
      if (response.ok) {
        const read = await readAnswer(response, request.body ?? 'json', id);
        return { result: read.ok ? ok({ body: read.value, at: now() }) : read };
      }
      return await refused(response, request, key, who);
    } catch {
      // The connection broke inside the body.
      return broken({ kind: 'bad-shape', source: id, path: 'body' });
    }
  }

  async function refused(response: Response, request: GetRequest, key: string | undefined, who: string): Promise<Outcome> {
    if (response.status === 401 && key !== undefined) {
      await response.body?.cancel().catch(() => undefined);
      await memory.change({ refusedKey: printOf(key) });
      return { result: err({ kind: 'needs-key', source: id }), again: 'without-key' };
    }
    const at = now();
    const { readFacts, refusalByStatus } = await import('./refusal.ts');
    const facts = await readFacts(response, at);
    const refusal = (await source.refusal?.(facts)) ?? refusalByStatus(facts, id);
    // A refusal of the bare request says nothing about the requests with a key.
    if (request.key !== 'none') await remember(refusal, who);
    return {
      result: err(refusal.failure),
      ...(refusal.retry ? { again: 'later' as const } : {}),
      ...(refusal.until === undefined ? {} : { until: refusal.until }),
    };
  }

  /** Budget and walls belong to whoever asks: another key starts with a clean slate. */
  async function become(who: string): Promise<void> {
    const known = memory.read();
    if (known.who === who) return;
    await memory.change({ who, walls: {}, budget: undefined });
  }

  async function once(request: GetRequest, key: string | undefined, ticket: Ticket, signal: AbortSignal): Promise<Outcome> {
    if (request.key !== 'none') await become(key === undefined ? '' : printOf(key));
    const entered = await turn(request, ticket, signal);
    if (!entered.ok) return { result: entered };
    const bare: Addressed = { url: request.url, headers: request.headers ?? {} };
    const addressed = key !== undefined && source.key ? source.key.apply(bare, key) : bare;
    try {
      const leave = await deps.allowed();
      if (leave !== true) return { result: err(leave) };
      const outcome = await send(request, addressed, key, signal);
      // Neither "no such record" nor a reader who left is the source's fault.
      const fine = outcome.result.ok || ['not-found', 'cancelled'].includes(outcome.result.error.kind);
      const asked = new URL(request.url).host;
      // A redirect has led to somebody else, who was talked to as well.
      for (const host of new Set([asked, outcome.host ?? asked])) deps.log({ host, source: id, why: source.why, ok: fine, at: now() });
      return outcome;
    } finally {
      entered.value();
    }
  }

  return {
    async ask(request, ownKey, ticket, signal) {
      const trusted = (): string | undefined =>
        request.key === 'none' || ownKey === undefined || memory.read().refusedKey === printOf(ownKey) ? undefined : ownKey;
      let outcome = await once(request, trusted(), ticket, signal);
      if (outcome.again === 'without-key') outcome = await once(request, undefined, ticket, signal);
      if (outcome.again !== 'later') return outcome.result;
      const wait = (outcome.until ?? now()) - now();
      if (wait > LONGEST_WAIT) return outcome.result;
      await pause(wait, signal);
      return (await once(request, trusted(), ticket, signal)).result;
    },
  };
}
