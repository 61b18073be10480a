// Reads one Response: is it what was asked for, how large. Sends nothing.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';

/** A paper of 3,000 authors is about 10 MB at OpenAlex; three times that is a mistake or an attack. */
const LONGEST_BODY = 32 * 1024 * 1024;

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

/** Header names are lower case already (Fetch standard). */
export const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);

/** Undefined where the body is longer than `limit` bytes and may not be cut. */
export async function readText(response: Response, limit: number, over: 'refuse' | 'cut' = 'refuse'): Promise<string | undefined> {
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
