// The reader for pages no site file knows: authors from tags or from the page's own structure, at the places that print them.

import { arxivIdOfDoi, type WorkIds, workKey } from '../../core/ids.ts';
import { paperOfPage } from '../paper.ts';
import type { Byline } from '../site.ts';
import { anchor, type Index, indexOf, type Run, titleEnd } from './anchor.ts';
import { mendedBy } from './mend.ts';
import { idsOnPage } from './own-ids.ts';
import { rootOf, seatsOf } from './seats.ts';
import { authorsOfStructure, showsPaper } from './structure.ts';
import { readTags } from './tags.ts';
import { titleOf } from './title.ts';

/** The bylines of the page's one paper: the best printing first, then its repeats. Empty where the page shows none. */
export function readPaper(doc: Document, url: URL, site: string): Byline[] {
  const tags = readTags(doc, url);
  if (tags.verdict === 'no' || !doc.body) return [];
  const paper = paperOfPage(doc, url);
  let index: Index | undefined;
  // A creator in the tags makes no paper: governments and newspapers have one too.
  let seeds = tags.verdict === 'paper' || showsPaper(doc, url) ? tags.seeds : [];
  let runs: Run[] = [];
  const anchored = (): void => {
    index ??= indexOf(doc.body);
    runs = seeds.length
      ? anchor(
          index,
          seeds.map((seed) => seed.name),
          titleEnd(index, paper.title, doc),
        )
      : [];
  };
  if (seeds.length) anchored();
  let trust = tags.trust;
  if (!runs.length || (runs[0]?.prints.length ?? 0) * 2 < seeds.length) {
    const found = authorsOfStructure(doc, url, tags.verdict === 'paper');
    if (found.length && (!seeds.length || found.length >= (runs[0]?.prints.length ?? 0))) {
      seeds = found;
      trust = 'firm';
      anchored();
    }
  }
  const best = runs[0];
  const mended = index && best && trust === 'firm' ? mendedBy(index, best, seeds) : seeds;
  if (mended !== seeds) {
    seeds = mended;
    anchored();
  }
  const place = index;
  const known = workKey(paper.ids) !== undefined || tags.doi !== undefined || !place || !runs.length;
  const work = known ? withDoi(paper.ids, tags.doi) : idsOnPage(doc, url, place.flow.text);
  const title = paper.title ?? (place && runs.length ? titleOf(doc)?.textContent?.replace(/\s+/g, ' ').trim() : undefined);
  const facts = { site, work, ...(title ? { title } : {}) };
  if (place && runs.length) {
    return runs.flatMap((run, index) => {
      const root = rootOf(place, run);
      return root ? [{ ...facts, root, names: seatsOf(place, run, seeds, trust, doc, root), ...(index ? { repeat: true } : {}) }] : [];
    });
  }
  if (tags.trust === 'loose' || !seeds.length) return [];
  return [{ ...facts, root: doc.head, names: seatsOf(indexOf(doc.head), { prints: [], score: 0 }, seeds, 'firm', doc) }];
}

/** The DOI of JSON-LD, where nothing surer tells which paper it is. */
function withDoi(ids: WorkIds, doi: string | undefined): WorkIds {
  if (workKey(ids) || !doi) return ids;
  const arxiv = arxivIdOfDoi(doi);
  return arxiv ? { arxiv } : { doi };
}
