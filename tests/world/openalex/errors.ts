// OpenAlex's error answers, word for word where they were recorded. No decisions.

import { html, json, type Reply } from '../reply.ts';

export type LimitKind = 'budget' | 'per-second' | 'plan' | 'anonymous-search' | 'search-paused';

type Limited = { readonly body: Record<string, unknown>; readonly retryAfter?: number };

/** Seconds until the daily budget is whole again (midnight UTC). */
export const untilMidnight = (now: number): number => 86_400 - (Math.floor(now / 1000) % 86_400);

/** Body and Retry-After of each refusal. `plan` and `per-second` carry no Retry-After. */
export const LIMIT_BODIES: Readonly<
  Record<LimitKind, (now: number, detail?: { credits: number; left: number; filter?: string }) => Limited>
> = {
  budget: (now, { credits, left } = { credits: 1, left: 0 }) => ({
    retryAfter: untilMidnight(now),
    body: {
      error: 'Rate limit exceeded',
      message:
        `Insufficient budget. This request costs $${credits / 10_000} but you only have $${left / 10_000} remaining. ` +
        'Resets at midnight UTC. Need more? Add funds at https://openalex.org/pricing',
      retryAfter: untilMidnight(now),
      costUsd: credits / 10_000,
      dailyRemainingUsd: left / 10_000,
      prepaidRemainingUsd: 0,
      creditsRequired: credits,
      creditsRemaining: left,
      onetimeCreditsRemaining: 0,
    },
  }),
  'per-second': () => ({
    body: { error: 'Rate limit exceeded', message: 'Rate limit exceeded: 10 requests per second. Please slow down.' },
  }),
  plan: (_now, detail) => ({
    body: {
      error: 'Plan upgrade required',
      message:
        `The "${detail?.filter ?? 'from_created_date:2026-09-01'}" filter requires a Premium, Institutional, or Partner plan. ` +
        'See https://openalex.org/pricing for details.',
    },
  }),
  'anonymous-search': () => ({
    retryAfter: 32,
    body: {
      error: 'Rate limit exceeded',
      message:
        'Anonymous search is temporarily rate-limited while the search cluster is under elevated load. Please retry in 32s, or use a ' +
        'free API key for uninterrupted access: https://openalex.org/rest-api.',
      retryAfter: 32,
    },
  }),
  'search-paused': () => ({ body: { error: 'Search temporarily unavailable', message: 'Anonymous search is paused' } }),
};

export const badKey = (): Reply => json({ error: 'Invalid or missing API key', message: 'API key not found' }, 401);

export const refusedAtEdge = (message: string): Reply =>
  json({ error: 'Invalid request rejected at the API edge', error_source: 'openalex-api-proxy', message }, 400);

export const badQuery = (message: string): Reply => json({ error: 'Invalid query parameters error.', message }, 400);

/** A missing record is a web page, not JSON. */
export const notFound = (): Reply =>
  html(
    '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. ' +
      'If you entered the URL manually please check your spelling and try again.</p>\n',
    404,
  );
