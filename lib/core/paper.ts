// Under which keys the user's words on a paper are kept and found: those of its ids, or of its title where a page gives none. Pure.

import { arxivIdOfDoi, doiOfArxivId, type WorkIds, workKey } from './ids.ts';
import type { NameOnPage } from './subject.ts';

/** What a page tells of a paper that it can be known by. */
export type PaperOnPage = Pick<NameOnPage, 'work' | 'title' | 'byline'>;

/** Different papers share shorter titles ("Editorial", "Deep learning"): there more of the byline counts. Letters and digits. */
const TELLING_TITLE = 16;
const MORE_NAMES = 10;
/** UTF-16 units. Kept words have keys of at most 300. */
const LONGEST_TITLE = 200;
const LONGEST_KEY = 300;

/**
 * The key of a paper as a page gives it: its `workKey`, else `title:` with the folded title and the family name its byline begins
 * with (with a short title its first ones), such as `title:on the learnability of graphs:goldt`. Undefined where there is no title either.
 */
export const paperKey = (paper: PaperOnPage): string | undefined => workKey(paper.work) ?? titleKey(paper);

/** Every key under which something may have been said of the paper, on this page or another. `record`: the ids its record has. */
export function paperKeys(paper: PaperOnPage, record: WorkIds = {}): ReadonlySet<string> {
  const keys = [paper.work, record].flatMap((ids) => {
    const arxiv = arxivIdOfDoi(ids.doi ?? '');
    return [
      ...Object.entries(ids).map(([kind, id]) => `${kind}:${id}`),
      ...(ids.arxiv ? [`doi:${doiOfArxivId(ids.arxiv)}`] : []),
      ...(arxiv ? [`arxiv:${arxiv}`] : []),
    ];
  });
  return new Set([...keys, titleKey(paper) ?? []].flat());
}

function titleKey({ title = '', byline }: PaperOnPage): string | undefined {
  const folded = words(title);
  if (!folded) return undefined;
  const telling = folded.replaceAll(' ', '').length >= TELLING_TITLE;
  const families = byline.slice(0, telling ? 1 : MORE_NAMES).map(familyOf);
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
