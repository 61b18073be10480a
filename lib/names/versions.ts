// Preprint and published version are one work: which records of a list belong together. Pure; used wherever works are listed or counted.

import { doiOfArxivId, type WorkIds } from '../core/ids.ts';
import { fold } from './fold.ts';

/** What is needed of a record to tell. */
export type Versioned = {
  readonly ids: WorkIds;
  readonly title: string;
  readonly year?: number;
  readonly venueKind?: string;
  readonly type?: string;
  readonly authors: readonly { readonly name: string }[];
};

/** A preprint comes out within so many years before its journal's version, as a rule (a few take longer and stay two entries). */
const YEARS_APART = 4;
/** Shorter titles ("Editorial", "Reply to the comments") are shared by different works. Letters and digits. */
const LEAST_TITLE = 16;
/** Of the smaller byline, this part must stand in the other one too: authors join and leave between versions. */
const SHARED_BYLINE = 0.5;

/** Not the final place: a repository, or nothing but a preprint. */
export const isPreprint = ({ venueKind, type }: Pick<Versioned, 'venueKind' | 'type'>): boolean =>
  venueKind === undefined ? type === undefined || type === 'preprint' : venueKind === 'repository';

/** What a work is about, by the first of its versions that tells: a record may have none, and those of its other version speak for both. */
export const topicsIn = <T>(versions: readonly { readonly topics: readonly T[] }[]): readonly T[] =>
  versions.find(({ topics }) => topics.length > 0)?.topics ?? [];

/** Groups of records that are one work, each in the list's order, the groups in the order of their first record. */
export function joinVersions<W extends Versioned>(works: readonly W[]): readonly (readonly W[])[] {
  const groups: W[][] = [];
  const byKey = new Map<string, W[][]>();
  for (const work of works) {
    const keys = keysOf(work);
    const home = keys.flatMap((key) => byKey.get(key) ?? []).find((group) => group.every((other) => oneWork(work, other)));
    const group = home ?? [];
    if (!home) groups.push(group);
    group.push(work);
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

/**
 * One id in common, or: the same title, few years apart, half a byline in common, and at most one of the two at its final place
 * (two journals that print the same title under DOIs of their own printed two things).
 */
function oneWork(a: Versioned, b: Versioned): boolean {
  if (sharesId(a.ids, b.ids)) return true;
  if (titleKey(a.title) !== titleKey(b.title) || (!isPreprint(a) && !isPreprint(b))) return false;
  // Two of one repository are two uploads, and one work all the same; two arXiv numbers are two papers.
  if (a.ids.arxiv && b.ids.arxiv && a.ids.arxiv !== b.ids.arxiv) return false;
  if (a.year !== undefined && b.year !== undefined && Math.abs(a.year - b.year) > YEARS_APART) return false;
  const [fewer, more] = [familiesOf(a), familiesOf(b)].sort((one, other) => one.size - other.size);
  if (!fewer || !more || fewer.size === 0) return true;
  return [...fewer].filter((name) => more.has(name)).length >= fewer.size * SHARED_BYLINE;
}

const keysOf = (work: Versioned): readonly string[] => {
  const title = titleKey(work.title);
  return [...idKeys(work.ids), ...(title.length >= LEAST_TITLE ? [title] : [])];
};

/** An arXiv id says the same as its DOI; the OpenAlex key comes twice where pages of a list overlap. */
export function idKeys({ arxiv, doi, pmid, openalex }: WorkIds): readonly string[] {
  return [
    ...(arxiv ? [`doi:${doiOfArxivId(arxiv)}`] : []),
    ...(doi ? [`doi:${doi}`] : []),
    ...(pmid ? [`pmid:${pmid}`] : []),
    ...(openalex ? [openalex] : []),
  ];
}

/** Have they an id in common? Then they are one paper, whatever else is said of them. */
export const sharesId = (a: WorkIds, b: WorkIds): boolean => idKeys(a).some((id) => idKeys(b).includes(id));

/** Letters and digits without accents, case, articles and TeX's signs: versions differ in these. */
export const titleKey = (title: string): string =>
  fold(title.replace(/\\[a-z]+/gi, ' '))
    .replace(/\b(?:a|an|the)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Last words of the names: given names are printed in full here and as initials there. */
const familiesOf = ({ authors }: Versioned): ReadonlySet<string> => new Set(authors.map(({ name }) => fold(name).split(' ').at(-1) ?? ''));
