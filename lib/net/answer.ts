// Reads one Response: is it what was asked for, how large, what does a refusal mean. Sends nothing.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Refusal, ResponseFacts } from './get.ts';

/** A paper of 3,000 authors is about 10 MB at OpenAlex; three times that is a mistake or an attack. */
const LONGEST_BODY = 32 * 1024 * 1024;

/** Enough of a refusal's body to know its kind. */
const FACTS_LENGTH = 4000;

/** How long a 429 without a word of when is believed. */
const DEFAULT_LIMIT_PAUSE = 60_000;

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\b/i;

/** The body as asked for. A missing content type is let pass if the body parses; a wrong one is not. */
export async function readAnswer(response: Response, want: 'json' | 'text', source: SourceId): Promise<Result<unknown, Failure>> {
  const bad = (path: string): Result<never, Failure> => err({ kind: 'bad-shape', source, path });
  const type = response.headers.get('content-type');
  if (want === 'json' && type && !JSON_TYPE.test(type.trim())) {
    await response.body?.cancel().catch(() => undefined);
    return bad('content-type');
  }
  const text = await readText(response, LONGEST_BODY);
  if (text === undefined || text.trim() === '') return bad('body');
  if (want === 'text') return ok(text);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return bad('body');
  }
}

/** The facts of a response that is no answer. */
export async function readFacts(response: Response, now: number): Promise<ResponseFacts> {
  const headers = headersOf(response);
  const text = ((await readText(response, FACTS_LENGTH * 4, 'cut').catch(() => '')) ?? '').slice(0, FACTS_LENGTH);
  const retryAfter = readRetryAfter(headers, now);
  return { status: response.status, headers, text, now, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Header names are lower case already (Fetch standard). */
export const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);

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

/** Undefined where the body is longer than `limit` bytes and may not be cut. */
async function readText(response: Response, limit: number, over: 'refuse' | 'cut' = 'refuse'): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (bytes > limit) {
      await reader.cancel().catch(() => undefined);
      return over === 'cut' ? text : undefined;
    }
  }
}
