// What OpenAlex means when it refuses (proxy code of 2026-08, live reports of 2026-09).

import type { SourceId } from '../../core/failure.ts';
import { DAY } from '../../core/time.ts';
import type { Refusal, ResponseFacts } from '../../net/get.ts';

const SOURCE: SourceId = 'openalex';

/** The per-second cap counts whole seconds. */
const SECOND_PAUSE = 1100;
/** Search cluster under load: live reports say 32 s. */
const SEARCH_PAUSE = 60_000;
/** Slow queries and outages: one more try when the reader still looks. */
const RETRY_PAUSE = 700;
/** An unknown kind of limit. */
const UNKNOWN_PAUSE = 60_000;

export function readRefusal(facts: ResponseFacts): Refusal | undefined {
  const { status, now, text } = facts;
  if (status === 429) return limited(facts);
  if (status === 401) return { failure: { kind: 'needs-key', source: SOURCE } };
  const failure = { kind: 'http', source: SOURCE, status } as const;
  if (status === 503 && /search/i.test(text)) return { failure, until: facts.retryAfter ?? now + SEARCH_PAUSE, kinds: ['search'] };
  if (status >= 500) return { failure, until: facts.retryAfter ?? now + RETRY_PAUSE, kinds: [], retry: true };
  return { failure };
}

function limited(facts: ResponseFacts): Refusal {
  const { now, text } = facts;
  const body = readBody(text);
  const later = (at: number): Refusal['failure'] => ({ kind: 'rate-limited', source: SOURCE, retryAt: at });
  // The request itself is wrong for our plan: waiting does not mend it.
  if (/plan upgrade required/i.test(text)) return { failure: { kind: 'http', source: SOURCE, status: 429 } };
  const told = facts.retryAfter ?? (body.retryAfter === undefined ? undefined : now + body.retryAfter * 1000);
  if (/insufficient budget/i.test(text)) {
    const resetAt = told ?? nextMidnight(now);
    // Free requests still pass, so nothing is shut: what the rest costs is known, and what is left too.
    return { failure: later(resetAt), budget: { remaining: body.creditsRemaining ?? 0, resetAt } };
  }
  if (/requests? per second/i.test(text)) {
    const until = told ?? now + SECOND_PAUSE;
    return { failure: later(until), until, retry: true };
  }
  const until = told ?? now + (/search/i.test(text) ? SEARCH_PAUSE : UNKNOWN_PAUSE);
  return /search/i.test(text) ? { failure: later(until), until, kinds: ['search'] } : { failure: later(until), until };
}

/** The budget is refilled at midnight UTC. */
function nextMidnight(now: number): number {
  return (Math.floor(now / DAY) + 1) * DAY;
}

function readBody(text: string): { retryAfter?: number; creditsRemaining?: number } {
  const number = (field: string): number | undefined => {
    const found = new RegExp(`"${field}"\\s*:\\s*(\\d+(?:\\.\\d+)?)`).exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const retryAfter = number('retryAfter');
  const creditsRemaining = number('creditsRemaining');
  return { ...(retryAfter === undefined ? {} : { retryAfter }), ...(creditsRemaining === undefined ? {} : { creditsRemaining }) };
}
