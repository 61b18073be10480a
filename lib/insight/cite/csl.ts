// A work as a CSL-JSON item (https://github.com/citation-style-language/schema, csl-data 1.0), which the other formats start from. Pure.

import type { FullWork } from '../../core/full-work.ts';
import { fold } from '../../names/fold.ts';
import { parseName } from '../../names/parse.ts';
import { plainTex } from '../plain-tex.ts';
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
  'book-section': 'chapter',
  'working-paper': 'report',
  standard: 'standard',
  software: 'software',
};
/** What a paper in a repository is before it is printed anywhere; a thesis or a dataset there is at home. */
const PAPERS: ReadonlySet<string> = new Set(['article', 'article-journal', 'paper-conference', 'document']);
/** What is printed within something else; of anything else the venue is who brought it out. */
const WITHIN: ReadonlySet<string> = new Set(['article-journal', 'paper-conference', 'chapter', 'review', 'document']);
/** Roman numbers are capitals, "Jr." has a point. */
const SUFFIX: Readonly<Record<string, string>> = { jr: 'Jr.', jnr: 'Jr.', junior: 'Jr.', sr: 'Sr.', snr: 'Sr.', senior: 'Sr.' };
/** `…a` to `…z` behind a key, as in print; after that numbers. */
const LETTERS = 26;
const SKIPPED = new Set('a an the on of in for to and der die das ein eine le la les un une el los las'.split(' '));

/** The item of a work, without TeX, which no reader of these formats knows; `id` where another of the list has the key that is its own. */
export function toCsl(work: FullWork, id = keyOf(work)): CslItem {
  const { ids, venueKind, biblio, date, year, url } = work;
  const [venue, abstract] = [work.venue, work.abstract].map((text) => text && plainTex(text));
  const type = typeOf(work);
  const within = venueKind !== 'repository' && WITHIN.has(type);
  const pages = pagesOf(biblio).join('-');
  const parts = date ? date.split('-').map(Number) : year === undefined ? undefined : [year];
  const known = {
    'container-title': within ? venue : undefined,
    publisher: within ? undefined : venue,
    volume: biblio?.volume,
    issue: biblio?.issue,
    page: pages || undefined,
    number: type === 'article' && ids.arxiv ? `arXiv:${ids.arxiv}` : undefined,
    DOI: ids.doi ?? (ids.arxiv ? `10.48550/arXiv.${ids.arxiv}` : undefined),
    PMID: ids.pmid,
    PMCID: ids.pmcid,
    URL: url,
    abstract,
  };
  return {
    id,
    type,
    title: plainTex(work.title),
    author: work.authors.map(({ name }) => nameOf(name)),
    ...(parts ? { issued: { 'date-parts': [parts] as const } } : {}),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

export type CitedWork = { readonly work: FullWork; readonly item: CslItem };

/** Many as items whose ids are their own: readers drop the second of two with one key. */
export function itemsOf(works: readonly FullWork[]): readonly CitedWork[] {
  const used = new Set<string>();
  return works.map((work) => {
    const key = keyOf(work);
    let id = key;
    for (let more = 1; used.has(id); more += 1) id = key + (more <= LETTERS ? String.fromCharCode(96 + more) : `-${more}`);
    used.add(id);
    return { work, item: toCsl(work, id) };
  });
}

export const cslJson = (works: readonly FullWork[]): string =>
  `${JSON.stringify(
    itemsOf(works).map(({ item }) => item),
    null,
    2,
  )}\n`;

/** First and last, or the one page there is. */
export const pagesOf = (biblio: FullWork['biblio']): readonly string[] =>
  [...new Set([biblio?.firstPage, biblio?.lastPage])].filter((page) => page !== undefined);

function typeOf(work: FullWork): string {
  const type = TYPES[work.type ?? ''] ?? 'document';
  if (isPreprint(work) && PAPERS.has(type)) return 'article';
  return type === 'article-journal' && work.venueKind === 'conference' ? 'paper-conference' : type;
}

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
