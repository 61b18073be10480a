// How old a paper is, as far as its ids tell. Pure.

import { arxivIdOfDoi, type WorkIds } from '../core/ids.ts';
import { DAY } from '../core/time.ts';

/** ms a record may take to appear: days as a rule, two months at the most. */
const RECORDED_WITHIN = 61 * DAY;

/** The year an id says the paper was submitted in. */
export function yearOf({ arxiv, doi }: WorkIds): number | undefined {
  const found = /^(\d\d)\d\d\./.exec(arxiv ?? (doi && arxivIdOfDoi(doi)) ?? '')?.[1];
  return found === undefined ? undefined : 2000 + Number(found);
}

/** A month's last papers are announced, and recorded, some days into the next. */
const FRESH_FOR = 7 * DAY;

/** Is the paper so new that its record may still come? False where no id says when it was submitted: nothing is claimed then. */
export const isNew = (ids: WorkIds, now: number): boolean => now - endOfMonth(ids) < RECORDED_WITHIN;

/** Is it of these days, as far as the month in its id tells? */
export const isFresh = (ids: WorkIds, now: number): boolean => now - endOfMonth(ids) < FRESH_FOR;

/** The months are in the ids since April 2007; older ids are old papers. */
function endOfMonth({ arxiv, doi }: WorkIds): number {
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(arxiv ?? (doi && arxivIdOfDoi(doi)) ?? '') ?? [];
  return year === undefined ? Number.NEGATIVE_INFINITY : Date.UTC(2000 + Number(year), Number(month));
}
