// With whom somebody writes, and with whom closely: ranked by shared papers and how recent they are. Pure; the rule is shown to the reader.

import type { FullWork } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Collaborator, Institution } from '../core/person.ts';
import { joinVersions } from './versions.ts';

/** Close is who shares at least three papers, or two of the last three years. */
export const CLOSE_WORKS = 3;
export const CLOSE_RECENT = 2;
export const RECENT_YEARS = 3;
/** A shared paper counts half as much after this many years. */
export const HALF_LIFE = 5;
/** Papers of more authors than this are an event, not an acquaintance: they say who was there, not who wrote together. */
export const MOST_AUTHORS = 50;
/** Where more of the papers read than this are such, those not read are taken to be like them. */
const MANY_CROWDS = 0.1;

export type Coauthor = {
  readonly id: ResearcherId;
  readonly name: string;
  /** On the whole record where its counts are known, else among the papers read. */
  readonly sharedWorks: number;
  /** Of the papers read. */
  readonly recent: number;
  readonly years?: readonly [first: number, last: number];
  /** Most shared first. */
  readonly topics: readonly string[];
  readonly institution?: Institution;
  readonly close: boolean;
  readonly weight: number;
};

/** `records`: how many records these works have, preprints and published versions apart. `cut`: those whose byline was cut behind them. */
type Seen = { name: string; works: FullWork[]; records: number; cut: number; institution?: Institution; year: number };

/** Of the papers read: are many by crowds, and of how many was the byline cut? */
type Crowds = { readonly many: boolean; readonly cut: number };

const isSmall = ({ authors, authorsTruncated }: FullWork): boolean => !authorsTruncated && authors.length <= MOST_AUTHORS;
const isCut = (versions: readonly FullWork[]): boolean => versions.some(({ authorsTruncated }) => authorsTruncated);

/**
 * Everybody they wrote with. `counted` are the record's own counts (one credit for all), `works` the papers read so far: years, topics and
 * institutions come from them. Papers by more than 50 authors count in `sharedWorks` but make nobody close; how many of those not read yet
 * are such is judged by those that are.
 */
export function coauthors(
  self: readonly ResearcherId[],
  counted: readonly Collaborator[],
  works: readonly FullWork[],
  year: number,
): readonly Coauthor[] {
  const seen = new Map<ResearcherId, Seen>();
  const read = joinVersions(works);
  for (const versions of read) {
    const once = new Set<ResearcherId>();
    for (const work of versions) {
      const here = new Set<ResearcherId>(self);
      for (const { researcher, name, institutions } of work.authors) {
        if (!researcher || here.has(researcher)) continue;
        here.add(researcher);
        const known = seen.get(researcher) ?? { name, works: [], records: 0, cut: 0, year: 0 };
        known.records += 1;
        if (!once.has(researcher)) {
          known.works.push(work);
          known.cut += Number(isCut(versions));
        }
        once.add(researcher);
        const at = work.year ?? 0;
        if (institutions[0] && at >= known.year) known.institution = institutions[0];
        known.year = Math.max(known.year, at);
        seen.set(researcher, known);
      }
    }
  }
  const crowds: Crowds = {
    many: read.filter((versions) => !versions.every(isSmall)).length > read.length * MANY_CROWDS,
    cut: read.filter(isCut).length,
  };
  const all = new Map<ResearcherId, Coauthor>();
  for (const { id, name, sharedWorks } of counted)
    if (!self.includes(id)) all.set(id, rowOf(id, name, sharedWorks, seen.get(id), crowds, year));
  for (const [id, one] of seen) if (!all.has(id)) all.set(id, rowOf(id, one.name, one.works.length, one, crowds, year));
  return [...all.values()].sort(
    (a, b) => Number(b.close) - Number(a.close) || b.weight - a.weight || b.sharedWorks - a.sharedWorks || a.name.localeCompare(b.name),
  );
}

function rowOf(id: ResearcherId, name: string, counted: number, seen: Seen | undefined, crowds: Crowds, year: number): Coauthor {
  const works = seen?.works ?? [];
  const small = works.filter(isSmall);
  const years = works.flatMap((work) => work.year ?? []);
  const recent = small.filter((work) => (work.year ?? 0) > year - RECENT_YEARS).length;
  // Where papers are not read yet, their counts stand for them; second versions are taken off.
  const sharedWorks = Math.max(counted - (seen ? seen.records - works.length : 0), works.length);
  const unread = sharedWorks - works.length;
  // A byline that was cut may have named them. Where many are, only what they wrote in small company so far speaks for the rest.
  const taken = crowds.many ? (unread * small.length) / Math.max(1, works.length) : Math.max(0, unread - (crowds.cut - (seen?.cut ?? 0)));
  const together = small.length + taken;
  const weight = small.reduce((sum, work) => sum + 0.5 ** (Math.max(0, year - (work.year ?? year)) / HALF_LIFE), 0);
  const topics = new Map<string, number>();
  for (const { topics: about } of works) if (about[0]) topics.set(about[0].name, (topics.get(about[0].name) ?? 0) + 1);
  return {
    id,
    name,
    sharedWorks,
    recent,
    ...(years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] as const } : {}),
    topics: [...topics].sort((a, b) => b[1] - a[1]).map(([topic]) => topic),
    ...(seen?.institution ? { institution: seen.institution } : {}),
    close: together >= CLOSE_WORKS || recent >= CLOSE_RECENT,
    weight,
  };
}
