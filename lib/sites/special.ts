// The code behind the few pages that defy selectors, by the name site files use; full texts have theirs in full-text.ts. Reads only the byline and its entry.

import { absNames, absPaper, listPaper, searchPaper } from './arxiv.ts';
import { looksLikePaper } from './head.ts';
import { idsOfLinks, paperOf } from './paper.ts';
import { textOf } from './read-names.ts';
import type { PaperAt, Specials } from './site.ts';

/** A list of `dt` (title) and `dd` (authors, then links). */
function definitionPaper(root: Element, url: URL): PaperAt {
  const dd = root.closest('dd') ?? root;
  const title = dd.previousElementSibling;
  const links = [dd, dd.nextElementSibling].filter((each) => each?.matches('dd'));
  return { ids: Object.assign({}, ...links.map((each) => each && idsOfLinks(each, url))), title: title ? textOf(title) : undefined };
}

export const specials = {
  'arxiv-abs': { names: absNames, work: absPaper },
  'arxiv-list': { work: listPaper },
  'arxiv-search': { work: searchPaper },
  definition: { work: definitionPaper },
  paper: paperOf,
  tagged: looksLikePaper,
} satisfies Specials;
