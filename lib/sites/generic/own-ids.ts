// Which paper a page shows, where neither tags nor address tell: the one id it prints for itself. Reads links and text, not references.

import { readDoi, type WorkIds } from '../../core/ids.ts';
import { compact, idsOfLink } from '../paper.ts';
import { entryOf } from '../references/entry.ts';
import { surroundings } from './anchor.ts';

const KINDS = ['doi', 'arxiv', 'pmid', 'pmcid'] as const;
const PRINTED = /\bdoi\s?(?:\.org\/|[:：\s])\s*(10\.\d{4,9}\/\S+)/gi;

/** Said of other papers, and of data: in a heading, or in the line before an id. */
const OTHER =
  /\b(?:more|other|also|further|latest|recent|popular|related|recommended|similar)\b.{0,20}\b(?:from|by|like|articles?|papers?|content|works?|publications?|research|reading|authors?)\b|\b(?:cited|citing) (?:by|articles?|papers?)\b|\bavailability\b|\b(?:data|code|software|materials?|scripts?)\b[^.]{0,40}\bavailable\b|\b(?:deposited|archived) (?:at|in|on|under|with)\b/i;
const HEADING = 'h2,h3,h4,h5,h6,dt,legend,summary,strong,b';
const LINE = 'p,li,dd,td,div,section';
/** Headings are looked for no further above a link, and are no longer than this. */
const MOST_ABOVE = 6;
const MOST_HEADING = 80;
/** So much of the line before an id tells what it is of. Characters. */
const BEFORE = 160;

/** Is a link another paper's, or its data's, by the nearest heading over it or by the words in front of it? */
function isOthers(link: Element): boolean {
  const line = link.closest(LINE)?.textContent ?? '';
  const at = line.indexOf(link.textContent ?? '');
  if (OTHER.test(line.slice(Math.max(0, at - BEFORE), Math.max(0, at)))) return true;
  for (let each: Element | null = link, depth = 0; each && depth < MOST_ABOVE; each = each.parentElement, depth++) {
    for (let before = each.previousElementSibling; before; before = before.previousElementSibling) {
      const text = before.matches(HEADING) ? (before.textContent ?? '') : '';
      if (text) return text.length < MOST_HEADING && OTHER.test(text);
      if (before.matches('h1') || before.querySelector('h1')) return false;
    }
  }
  return false;
}

/** An id counts when the page speaks of no other of its kind outside its lists of other papers. */
export function idsOnPage(doc: Document, url: URL, text: string): WorkIds {
  const seen: Record<string, Set<string>> = {};
  const see = (ids: WorkIds): void => {
    for (const kind of KINDS) {
      const id = ids[kind];
      if (!id) continue;
      seen[kind] ??= new Set();
      seen[kind].add(id);
    }
  };
  const others = new Set<string>();
  for (const link of doc.querySelectorAll('a[href]')) {
    const ids = idsOfLink(link, url);
    if (!KINDS.some((kind) => ids[kind])) continue;
    if (!surroundings(link).elsewhere && !entryOf(link) && !isOthers(link)) see(ids);
    else if (ids.doi) others.add(ids.doi);
  }
  for (const { 1: found = '', index } of seen.doi ? [] : text.matchAll(PRINTED)) {
    const line = text.slice(Math.max(0, index - BEFORE), index);
    const doi = readDoi(found);
    if (doi && !others.has(doi) && !OTHER.test(line.slice(line.lastIndexOf('\n') + 1))) see({ doi });
  }
  return compact(Object.fromEntries(KINDS.map((kind) => [kind, seen[kind]?.size === 1 ? [...seen[kind]][0] : undefined])));
}
