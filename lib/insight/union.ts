// Several records of one person as one: counted anew over their works together, never added up. Pure; decides nobody's identity.

import type { FullWork } from '../core/full-work.ts';
import type { Institution, Researcher, YearCount } from '../core/person.ts';
import { isPreprint, joinVersions } from './versions.ts';

/** Their works together, most cited first; each once, whatever records it is on. `total` counts all of them. */
export type WorksOfAll = { readonly works: readonly FullWork[]; readonly total?: number };

/** An i10-index counts works with so many citations. */
const TEN = 10;

/**
 * One researcher under the id of the first record. Counts are there only as far as the works tell: without works there are none. Of a
 * preprint and its published version the better cited counts. With only the most cited works at hand, h and i10 are still exact while
 * the last of them is cited less than they say; citations are not, and are left out.
 */
export function unionOf(records: readonly [Researcher, ...Researcher[]], of?: WorksOfAll): Researcher {
  const [first] = records;
  const orcid = records.find((record) => record.orcid)?.orcid;
  const names = records.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return {
    id: first.id,
    name: first.name,
    otherNames: [...new Set(names)].filter((name) => name !== first.name),
    ...(orcid ? { orcid } : {}),
    ...(of ? countsOf(of) : {}),
    latest: once(
      records.flatMap(({ latest }) => latest),
      placeKey,
    ),
    history: historyOf(records),
    topics: once(
      records.flatMap(({ topics }) => topics),
      ({ id }) => id,
      // How many works a topic has in one record says nothing of both together.
    ).map(({ count: _, ...topic }) => topic),
    byYear: of && isWhole(of) ? byYearOf(of.works) : [],
  };
}

const isWhole = ({ works, total }: WorksOfAll): boolean => total === undefined || works.length >= total;

function countsOf(of: WorksOfAll): Pick<Researcher, 'worksCount' | 'citedByCount' | 'hIndex' | 'i10Index'> {
  const groups = joinVersions(of.works);
  const cited = groups.map((group) => Math.max(...group.map(({ citedByCount = 0 }) => citedByCount))).sort((a, b) => b - a);
  const whole = isWhole(of);
  const hIndex = cited.filter((count, at) => count > at).length;
  const i10Index = cited.filter((count) => count >= TEN).length;
  // What was not read is cited no more than the last that was.
  const least = whole ? 0 : Math.min(...of.works.map(({ citedByCount = 0 }) => citedByCount));
  return {
    worksCount: whole ? groups.length : (of.total ?? 0) - (of.works.length - groups.length),
    ...(whole ? { citedByCount: cited.reduce((sum, count) => sum + count, 0) } : {}),
    ...(whole || least <= hIndex ? { hIndex } : {}),
    ...(whole || least < TEN ? { i10Index } : {}),
  };
}

/**
 * A work counts in the year it is listed under, its citations where they came in, those of the better cited version. The source tells of the
 * last ten years or so: where citations are missing, nothing is said of those before.
 */
function byYearOf(works: readonly FullWork[]): readonly YearCount[] {
  const years = new Map<number, { works: number; citedBy: number }>();
  const at = (year: number): { works: number; citedBy: number } => {
    const row = years.get(year) ?? { works: 0, citedBy: 0 };
    years.set(year, row);
    return row;
  };
  let told = true;
  /** From here on a year without citations has none. */
  let from = Number.POSITIVE_INFINITY;
  let short = false;
  for (const group of joinVersions(works)) {
    const { year: listed } = group.find((one) => !isPreprint(one)) ?? group[0] ?? {};
    if (listed !== undefined) at(listed).works += 1;
    const [best] = [...group].sort((a, b) => (b.citedByCount ?? 0) - (a.citedByCount ?? 0));
    if (best?.citedByCount && !best.citedByYear) told = false;
    let missing = best?.citedByCount ?? 0;
    for (const { year, count } of best?.citedByYear ?? []) {
      at(year).citedBy += count;
      missing -= count;
      from = Math.min(from, year);
    }
    if (missing > 0) short = true;
  }
  const isTold = (year: number): boolean => told && (!short || year >= from);
  return [...years].sort(([a], [b]) => a - b).map(([year, { works, citedBy }]) => ({ year, works, ...(isTold(year) ? { citedBy } : {}) }));
}

function historyOf(records: readonly Researcher[]): Researcher['history'] {
  const places = new Map<string, { institution: Institution; years: Set<number> }>();
  for (const { institution, years } of records.flatMap(({ history }) => history)) {
    const known = places.get(placeKey(institution)) ?? { institution, years: new Set<number>() };
    places.set(placeKey(institution), known);
    for (const year of years) known.years.add(year);
  }
  return [...places.values()]
    .map(({ institution, years }) => ({ institution, years: [...years].sort((a, b) => b - a) }))
    .sort((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0));
}

const placeKey = ({ id, name }: Institution): string => id ?? name;

function once<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}
