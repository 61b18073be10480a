// Which paper a page shows, where neither tags nor address tell: the one id it prints for itself. Reads links and text, not references.

import { readDoi, type WorkIds } from '../../core/ids.ts';
import { compact, idsOfLink } from '../paper.ts';
import { entryOf } from '../references/entry.ts';
import { surroundings } from './anchor.ts';

const KINDS = ['doi', 'arxiv', 'pmid', 'pmcid'] as const;
const PRINTED = /\bdoi\s?(?:\.org\/|[:：\s])\s*(10\.\d{4,9}\/\S+)/gi;

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
  for (const link of doc.querySelectorAll('a[href]')) {
    const ids = idsOfLink(link, url);
    if (KINDS.some((kind) => ids[kind]) && !surroundings(link).elsewhere && !entryOf(link)) see(ids);
  }
  if (!seen.doi) for (const [, doi] of text.matchAll(PRINTED)) see(compact({ doi: readDoi(doi ?? '') }));
  return compact(Object.fromEntries(KINDS.map((kind) => [kind, seen[kind]?.size === 1 ? [...seen[kind]][0] : undefined])));
}
