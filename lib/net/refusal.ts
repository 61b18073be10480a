// What a response means that is no answer. Sends nothing; loaded with the first of them.

import type { Failure, SourceId } from '../core/failure.ts';
import { headersOf, readText } from './answer.ts';
import type { Refusal, ResponseFacts } from './get.ts';

/** Enough of a refusal's body to know its kind. */
const FACTS_LENGTH = 4000;

/** How long a 429 without a word of when is believed. */
const DEFAULT_LIMIT_PAUSE = 60_000;

/** The facts of a response that is no answer. */
export async function readFacts(response: Response, now: number): Promise<ResponseFacts> {
  const headers = headersOf(response);
  const text = ((await readText(response, FACTS_LENGTH * 4, 'cut').catch(() => '')) ?? '').slice(0, FACTS_LENGTH);
  const retryAfter = readRetryAfter(headers, now);
  return { status: response.status, headers, text, now, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** ms since the epoch, or undefined. A date is measured against the server's own clock where it sent one, not against ours. */
function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return now + Number(text) * 1000;
  const date = Date.parse(text);
  if (Number.isNaN(date)) return undefined;
  const server = Date.parse(headers.date ?? '');
  return now + Math.max(0, date - (Number.isNaN(server) ? now : server));
}

/** What a refusal means where the source has no rule of its own. */
export function refusalByStatus({ status, now, retryAfter }: ResponseFacts, source: SourceId): Refusal {
  if (status === 429) {
    const retryAt = retryAfter ?? now + DEFAULT_LIMIT_PAUSE;
    return { failure: { kind: 'rate-limited', source, retryAt }, until: retryAt };
  }
  if (status === 401) return { failure: { kind: 'needs-key', source } };
  if (status === 410) return { failure: { kind: 'not-found' } };
  const failure: Failure = { kind: 'http', source, status };
  return status >= 500 && retryAfter !== undefined ? { failure, until: retryAfter } : { failure };
}
