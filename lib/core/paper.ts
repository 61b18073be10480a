// Under which keys the user's words on a paper are kept and found: those of its ids, or of its title where a page gives none. Pure.

import { workKey } from './ids.ts';
import type { NameOnPage } from './subject.ts';

/** What a page tells of a paper that it can be known by. */
export type PaperOnPage = Pick<NameOnPage, 'work' | 'title' | 'byline'>;

/** Different papers share shorter titles ("Editorial", "Deep learning"): there the whole byline counts. Letters and digits. */
const TELLING_TITLE = 16;
/** UTF-16 units. Kept words have keys of at most 300. */
const LONGEST_TITLE = 200;
const LONGEST_KEY = 300;

/**
 * The key of a paper as a page gives it: its `workKey`, else `title:` with the folded title and the family name its byline begins
 * with, such as `title:on the learnability of graphs:goldt`. Undefined where there is no title either.
 */
export const paperKey = (paper: PaperOnPage): string | undefined => workKey(paper.work) ?? titleKey(paper);

function titleKey({ title = '', byline }: PaperOnPage): string | undefined {
  const folded = words(title);
  if (!folded) return undefined;
  const telling = folded.replaceAll(' ', '').length >= TELLING_TITLE;
  const families = byline.slice(0, telling ? 1 : undefined).map(familyOf);
  return `title:${folded.slice(0, LONGEST_TITLE)}:${families.join()}`.slice(0, LONGEST_KEY);
}

/** What stands before a comma, or the last word that is more than an initial. Good enough to tell two papers of one title apart. */
function familyOf(name: string): string {
  const folded = words(name.split(',')[0] ?? '').split(' ');
  return folded.findLast((word) => word.length > 1) ?? folded[0] ?? '';
}

/** Lower case, no accents, single spaces. */
const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
