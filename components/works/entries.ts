// The papers of a list as a reader sees them: versions joined, the part somebody had in each, filtered and sorted. Pure.

import type { Category, FullWork, WorksOrder } from '../../lib/core/full-work.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { AuthorPart } from '../../lib/core/work.ts';
import { isPreprint, joinVersions, topicsIn } from '../../lib/insight/versions.ts';
import { asTyped } from '../ui/as-typed.ts';

export type Entry = {
  /** The first version's key. */
  readonly key: string;
  /** The published version where there is one: its venue, date and identifiers are the ones to cite. */
  readonly work: FullWork;
  /** All versions, in the list's order. */
  readonly versions: readonly FullWork[];
  readonly preprint?: FullWork;
  /** Strongest first; of the published version where it has any. */
  readonly topics: FullWork['topics'];
  /** The highest of the versions' counts: citing papers of both would count twice. */
  readonly citedByCount?: number;
  readonly openUrl?: string;
  readonly abstract?: string;
  readonly part?: AuthorPart;
  readonly retracted: boolean;
};

export function entriesOf(works: readonly FullWork[], self: readonly ResearcherId[]): readonly Entry[] {
  return joinVersions(works).flatMap((versions) => {
    const [first] = versions;
    if (!first) return [];
    const work = versions.find((one) => !isPreprint(one)) ?? first;
    const preprint = versions.find((one) => one !== work && isPreprint(one));
    const counts = versions.flatMap(({ citedByCount }) => citedByCount ?? []);
    const openUrl = versions.find((one) => one.openUrl)?.openUrl;
    const abstract = work.abstract ?? versions.find((one) => one.abstract)?.abstract;
    const part = partIn(work, self) ?? (preprint && partIn(preprint, self));
    return [
      {
        key: first.ids.openalex,
        work,
        versions,
        topics: topicsIn([work, ...versions]),
        retracted: versions.some(({ retracted }) => retracted === true),
        ...(preprint ? { preprint } : {}),
        ...(counts.length > 0 ? { citedByCount: Math.max(...counts) } : {}),
        ...(openUrl ? { openUrl } : {}),
        ...(abstract ? { abstract } : {}),
        ...(part ? { part } : {}),
      },
    ];
  });
}

/** By the seat itself; unknown where the byline was cut before it, and "last" of a cut byline is the middle. */
function partIn({ authors, authorsTruncated }: FullWork, self: readonly ResearcherId[]): AuthorPart | undefined {
  const seat = authors.findIndex(({ researcher }) => researcher !== undefined && self.includes(researcher));
  if (seat < 0) return undefined;
  if (authors.length === 1 && !authorsTruncated) return 'only';
  if (seat === 0) return 'first';
  return seat === authors.length - 1 && !authorsTruncated ? 'last' : 'middle';
}

export type WorkFilter = {
  readonly text: string;
  /** A value of `choicesOf`, or empty for all. */
  readonly year: string;
  readonly type: string;
  readonly category: string;
  readonly part: string;
  readonly coauthor: string;
};

export const NO_FILTER: WorkFilter = { text: '', year: '', type: '', category: '', part: '', coauthor: '' };
export type FilterName = keyof WorkFilter;

/** The subfield of its strongest topic. */
export const subfieldOf = ({ topics }: Entry): string | undefined => topics[0]?.subfield?.name ?? topics[0]?.name;

/** By arXiv id, as far as known. */
export type KnownCategories = ReadonlyMap<string, Category>;

/** What arXiv files it under; known only of papers that are there. */
export function categoryOf({ versions }: Entry, known: KnownCategories): Category | undefined {
  for (const { ids } of versions) {
    const category = ids.arxiv === undefined ? undefined : known.get(ids.arxiv);
    if (category) return category;
  }
  return undefined;
}

/** Letters without accents, case or TeX's signs: "Schrodinger" finds "Schrödinger". */
const folded = (text: string): string => asTyped(text).replace(/[$\\{}]/g, '');

/** Each key that is typed looks through all of them. */
const texts = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { work, topics, abstract } = entry;
  const names = [...work.authors, ...topics].map(({ name }) => name);
  const text = folded([work.title, abstract, work.venue, ...names].join(' '));
  texts.set(entry, text);
  return text;
}

/** Entries that fit every field that is set. Every word of the text must occur. A category is arXiv's code, or a subfield's name. */
export function filterEntries(entries: readonly Entry[], filter: WorkFilter, known: KnownCategories): readonly Entry[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { work, part } = entry;
    if (filter.year && String(work.year) !== filter.year) return false;
    if (filter.type && typeOf(entry) !== filter.type) return false;
    if (filter.category && categoryOf(entry, known)?.code !== filter.category && subfieldOf(entry) !== filter.category) return false;
    if (filter.part && part !== filter.part) return false;
    if (filter.coauthor && !entry.versions.some(({ authors }) => authors.some(({ researcher }) => researcher === filter.coauthor)))
      return false;
    if (words.length === 0) return true;
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
}

/** The source's type; a preprint that was published is what it was published as. */
export const typeOf = ({ work }: Entry): string | undefined => work.type;

/** By date, unknown dates last; or by citations, the newer first among equals. */
export function sortEntries(entries: readonly Entry[], order: WorksOrder): readonly Entry[] {
  const when = ({ work }: Entry): string => work.date ?? String(work.year ?? '');
  const newest = (a: Entry, b: Entry): number => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0);
  return [...entries].sort((a, b) => (order === 'cited' ? (b.citedByCount ?? -1) - (a.citedByCount ?? -1) || newest(a, b) : newest(a, b)));
}

export type WorkChoice = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Whose word it is, where a field has several. */
  readonly group?: 'arxiv' | 'openalex';
};
export type Choices = { readonly [K in Exclude<FilterName, 'text'>]: readonly WorkChoice[] };

/** What each field can be set to, with how many papers each leaves. Years newest first, everything else most papers first. */
export function choicesOf(entries: readonly Entry[], self: readonly ResearcherId[], known: KnownCategories): Choices {
  const count = (labelled: (entry: Entry) => readonly (readonly [value: string, label: string])[]): WorkChoice[] => {
    const found = new Map<string, WorkChoice>();
    for (const entry of entries)
      for (const [value, label] of new Map(labelled(entry))) found.set(value, { value, label, count: (found.get(value)?.count ?? 0) + 1 });
    return [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  };
  const one = (value: string | undefined) => (value === undefined ? [] : [[value, value] as const]);
  const grouped = (choices: readonly WorkChoice[], group: 'arxiv' | 'openalex') => choices.map((choice) => ({ ...choice, group }));
  const categories = count((entry) => {
    const category = categoryOf(entry, known);
    return category ? [[category.code, `${category.name} (${category.code})`]] : [];
  });
  const subfields = count((entry) => one(subfieldOf(entry)));
  return {
    year: count(({ work }) => one(work.year?.toString())).sort((a, b) => Number(b.value) - Number(a.value)),
    type: count((entry) => one(typeOf(entry))),
    category: categories.length > 0 ? [...grouped(categories, 'arxiv'), ...grouped(subfields, 'openalex')] : subfields,
    part: count(({ part }) => one(part)),
    coauthor: count(({ versions }) =>
      versions.flatMap(({ authors }) =>
        authors.flatMap(({ researcher, name }) => (researcher && !self.includes(researcher) ? [[researcher, name] as const] : [])),
      ),
    ),
  };
}
