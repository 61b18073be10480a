// Titles and abstracts of works by their keys: from the cache, and a hundred for a credit from the source. With the background's later part.

import type { Failure } from '../core/failure.ts';
import { ok, type Result } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { MOST_TEXTS, TEXTS_PER_CREDIT, type TextsAnswer, type TextsAsk, type WorkText } from '../core/work-text.ts';
import { fetchTexts } from '../sources/openalex/full-works.ts';
import { type ManyDeps, readMany } from './read-many.ts';
import { SPINE } from './records.ts';
import type { WorksDeps } from './works-pages.ts';

export type TextsDeps = ManyDeps & Pick<WorksDeps, 'getFor'>;

/** Abstracts hardly ever change; what the source does not have today may come with a later build. */
const FRESH = 90 * DAY;
const MISSING = 7 * DAY;

/** The texts in no order. */
export async function workTexts({ keys, reach }: TextsAsk, deps: TextsDeps): Promise<Result<TextsAnswer, Failure>> {
  const fetch = async (part: readonly string[]) => {
    const answer = await fetchTexts(part, deps.getFor(SPINE));
    if (!answer.ok) return answer;
    const { value, at } = answer.value;
    return ok({ value: new Map(value.map((text) => [text.key, text])), at });
  };
  const read = await readMany<WorkText>(
    {
      ...{ source: SPINE, facet: 'text', freshFor: FRESH, missingFor: MISSING, atOnce: TEXTS_PER_CREDIT },
      ids: keys.slice(0, MOST_TEXTS),
      ...(reach === 'network' ? { fetch } : {}),
    },
    deps,
  );
  return read.ok ? ok({ texts: [...read.value.found.values()], missing: read.value.missing }) : read;
}
