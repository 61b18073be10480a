// A work as a CSL-JSON item (https://github.com/citation-style-language/schema, csl-data 1.0), which the other formats start from. Pure.

import type { FullWork } from '../../core/full-work.ts';
import { fold } from '../../names/fold.ts';
import { parseName } from '../../names/parse.ts';
import { isPreprint } from '../versions.ts';

export type CslName =
  | { readonly family: string; readonly given?: string; readonly 'non-dropping-particle'?: string; readonly suffix?: string }
  | { readonly literal: string };

export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly abstract?: string;
};

/** OpenAlex's types and those of CSL; whatever is not listed is a document. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  review: 'article-journal',
  letter: 'article-journal',
  editorial: 'article-journal',
  preprint: 'article',
  'conference-paper': 'paper-conference',
  'proceedings-article': 'paper-conference',
  book: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  dataset: 'dataset',
  report: 'report',
  'peer-review': 'review',
  standard: 'standard',
  software: 'software',
};
/** Roman numbers are capitals, "Jr." has a point. */
const SUFFIX: Readonly<Record<string, string>> = { jr: 'Jr.', jnr: 'Jr.', junior: 'Jr.', sr: 'Sr.', snr: 'Sr.', senior: 'Sr.' };
const SKIPPED = new Set('a an the on of in for to and der die das ein eine le la les un une el los las'.split(' '));

export function toCsl(work: FullWork): CslItem {
  const { ids, title, venue, biblio, date, year, url, abstract } = work;
  const preprint = isPreprint(work);
  const pages = [biblio?.firstPage, biblio?.lastPage === biblio?.firstPage ? undefined : biblio?.lastPage].filter(Boolean).join('-');
  const parts = date ? date.split('-').map(Number) : year === undefined ? undefined : [year];
  const known = {
    'container-title': preprint ? undefined : venue,
    publisher: preprint ? venue : undefined,
    volume: biblio?.volume,
    issue: biblio?.issue,
    page: pages || undefined,
    number: preprint && ids.arxiv ? `arXiv:${ids.arxiv}` : undefined,
    DOI: ids.doi ?? (ids.arxiv ? `10.48550/arXiv.${ids.arxiv}` : undefined),
    PMID: ids.pmid,
    PMCID: ids.pmcid,
    URL: url,
    abstract,
  };
  return {
    id: keyOf(work),
    type: preprint ? 'article' : (TYPES[work.type ?? ''] ?? 'document'),
    title,
    author: work.authors.map(({ name }) => nameOf(name)),
    ...(parts ? { issued: { 'date-parts': [parts] as const } } : {}),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

export const cslJson = (works: readonly FullWork[]): string => `${JSON.stringify(works.map(toCsl), null, 2)}\n`;

/** Family and given name as printed; a collaboration, or a name of one word, whole. */
export function nameOf(printed: string): CslName {
  const { group, familyPrinted, givenPrinted, suffix } = parseName(printed);
  if (group || !familyPrinted || !givenPrinted) return { literal: printed };
  // The small words in front: "van der Berg". Never all of it.
  const [, particle = '', family = familyPrinted] = /^((?:\p{Ll}[\p{L}’']*\s+)*)(.+)$/u.exec(familyPrinted) ?? [];
  return {
    family,
    given: givenPrinted,
    ...(particle ? { 'non-dropping-particle': particle.trim() } : {}),
    ...(suffix ? { suffix: SUFFIX[suffix] ?? suffix.toUpperCase() } : {}),
  };
}

/** `ricci2026fourier`: family name, year, the title's first word that says something. Letters and digits only. */
function keyOf({ authors, year, title, ids }: FullWork): string {
  const [first] = authors;
  const name = first && nameOf(first.name);
  const family = name && ('family' in name ? name.family : name.literal);
  const word = fold(title.replace(/\$[^$]*\$|\\[a-z]+/gi, ' '))
    .split(/[^a-z\d]+/)
    .find((one) => one.length > 1 && !SKIPPED.has(one));
  const key = [family && fold(family), year, word].join('').replace(/[^a-z\d]/g, '');
  return /[a-z]/.test(key) ? key : ids.openalex.toLowerCase();
}
