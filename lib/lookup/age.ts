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

/** Is the paper so new that its record may still come? False where no id says when it was submitted: nothing is claimed then. */
export function isNew({ arxiv, doi }: WorkIds, now: number): boolean {
  // The months are in the ids since April 2007; older ids are old papers.
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(arxiv ?? (doi && arxivIdOfDoi(doi)) ?? '') ?? [];
  return year !== undefined && now - Date.UTC(2000 + Number(year), Number(month)) < RECORDED_WITHIN;
}
