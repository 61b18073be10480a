// What only arXiv's own pages need: ids beside list entries, affiliations in brackets. Reads only the byline and its entry.

import { readArxivId, readDoi } from '../core/ids.ts';
import { compact, meta } from './paper.ts';
import { namesOfElements, textOf } from './read-names.ts';
import type { NameAt, PaperAt } from './site.ts';

const LABEL = '.descriptor';
const AUTHOR = 'a[href*="searchtype=author"]';

const categoryOf = (scope: ParentNode): string | undefined =>
  /\(([\w.-]+)\)/.exec(scope.querySelector('.primary-subject')?.textContent ?? '')?.[1];

/** The text right after a name, up to the next element. */
function after(element: Element): string {
  let text = '';
  for (let node = element.nextSibling; node && node.nodeType === 3; node = node.nextSibling) text += node.nodeValue;
  return text;
}

/**
 * Names with what stands in brackets behind them: `Jane Doe (MIT)`, or `Jane Doe (1 and 2)` with a key
 * `((1) MIT, (2) CERN)` at the end. https://info.arxiv.org/help/prep.html#author
 */
export function absNames(root: Element): NameAt[] {
  const key = new Map<string, string>();
  for (const [, mark, text] of (root.textContent ?? '').matchAll(/\((\w{1,2})\) ([^()]*(?:\([^()]{3,}\)[^()]*)*)/g)) {
    if (mark && text && !key.has(mark)) key.set(mark, text.replace(/[\s,;]+$/, '').replace(/,? and$/, ''));
  }
  return namesOfElements(root.querySelectorAll(AUTHOR), {}).map((name) => {
    const inner = /^\s*\(([^()]+)\)/.exec(after(name.element))?.[1]?.trim();
    if (!inner) return name;
    const marks = inner.split(/\s*(?:,|&|and|\s)\s*/).filter(Boolean);
    const known = marks.flatMap((mark) => key.get(mark) ?? []);
    const affiliations = known.length === marks.length ? known : /^[\d,\s]+$/.test(inner) ? [] : [inner];
    return affiliations.length ? { ...name, affiliations } : name;
  });
}

export function absPaper(root: Element, url: URL): PaperAt {
  const doc = root.ownerDocument;
  const heading = doc.querySelector('h1.title');
  const doi = readDoi(meta(doc, 'citation_doi') ?? '');
  return {
    ids: compact({ arxiv: readArxivId(url.pathname) ?? readArxivId(meta(doc, 'citation_arxiv_id') ?? ''), doi }),
    title: meta(doc, 'citation_title') ?? (heading ? textOf(heading, LABEL) : undefined),
    category: categoryOf(doc),
  };
}

/** An entry of a list: the id stands in the `dt` before its `dd`. */
export function listPaper(root: Element): PaperAt {
  const entry = root.closest('dd') ?? root;
  const heading = entry.querySelector('.list-title');
  const link = entry.previousElementSibling?.querySelector('a[href*="/abs/"]');
  return {
    ids: compact({ arxiv: readArxivId(link?.getAttribute('href') ?? '') }),
    title: heading ? textOf(heading, LABEL) : undefined,
    category: categoryOf(entry),
  };
}

export function searchPaper(root: Element): PaperAt {
  const entry = root.closest('.arxiv-result') ?? root;
  const heading = entry.querySelector('.title');
  return {
    ids: compact({ arxiv: readArxivId(entry.querySelector('a[href*="/abs/"]')?.getAttribute('href') ?? '') }),
    title: heading ? textOf(heading) : undefined,
    category: entry.querySelector('.tags .tag')?.textContent?.trim(),
  };
}
