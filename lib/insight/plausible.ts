// Does a researcher record look like one person? Pure; says why not, never decides what to show.

import type { Evidence } from '../core/match.ts';
import type { Researcher } from '../core/person.ts';
import { compareNames } from '../names/compare.ts';
import { parseName } from '../names/parse.ts';

/** Works in one year beyond what a person signs; the largest collaborations stay below it. Rule of DESIGN section 6. */
const MOST_WORKS_A_YEAR = 150;
/** Works in all beyond what a person signs in a life. */
const MOST_WORKS = 3_000;
/** One foreign name happens in clean records (a co-author taken in by mistake); two of different people do not. */
const FOREIGN_NAMES = 2;
/** Fields of four domains in near-equal parts are several people, not a broad one. */
const EVEN_SHARE = 0.15;
const DOMAINS = 4;
/** So many institutions in so many countries in one year, in fields of three domains: a broad person has one or the other. */
const PLACES = 6;
const COUNTRIES = 4;
const DOMAINS_WITH_PLACES = 3;
/** Below this many works the spread over fields says nothing. */
const FEWEST_WORKS_FOR_FIELDS = 40;

/** Does a record have more works than one person signs? All that is known of somebody who was only found by name. */
export const isTooLarge = ({ worksCount = 0 }: Pick<Researcher, 'worksCount'>): boolean => worksCount > MOST_WORKS;

/**
 * Signs that a record joins several people, each as evidence against it. Empty for a record that looks sound.
 * A record whose list is not empty has its numbers withheld.
 */
export function mixedSigns(record: Researcher): Evidence[] {
  const signs: Evidence[] = [];
  const sign = (code: Evidence['code'], params: Evidence['params']): void => {
    signs.push({ code, weight: 'against', source: 'openalex', ...(params ? { params } : {}) });
  };
  const busiest = record.byYear.reduce((most, row) => (row.works > most.works ? row : most), { year: 0, works: 0, citedBy: 0 });
  if (busiest.works > MOST_WORKS_A_YEAR) sign('mixed-rate', { works: busiest.works, year: busiest.year });
  if (isTooLarge(record)) sign('mixed-size', { works: record.worksCount ?? 0 });
  const strangers = foreignNames(record);
  if (strangers.length >= FOREIGN_NAMES) sign('mixed-names', { names: strangers.slice(0, 3).join(', ') });
  const spread = evenDomains(record);
  if (spread.length >= DOMAINS) sign('mixed-fields', { fields: spread.join(', ') });
  const scattered = spread.length >= DOMAINS_WITH_PLACES ? scatteredYear(record) : undefined;
  if (scattered) sign('mixed-places', scattered);
  return signs;
}

/** Alternative names that cannot be this person, one for each different person among them. */
function foreignNames(record: Researcher): string[] {
  const strangers: string[] = [];
  for (const other of record.otherNames) {
    if (compareNames(other, record.name) !== 'conflict' || !isFullName(other)) continue;
    if (strangers.every((stranger) => compareNames(stranger, other) === 'conflict')) strangers.push(other);
  }
  return strangers;
}

/** Initials in an alternative conflict too easily to speak of another person. */
const isFullName = (name: string): boolean => {
  const parsed = parseName(name);
  return parsed.given.some((token) => token.length > 2) && parsed.family.length > 0;
};

/** The year with most institutions, where they are more, and farther apart, than one person's. */
function scatteredYear({ history }: Researcher): { year: number; institutions: number; countries: number } | undefined {
  const years = new Map<number, { places: Set<string>; countries: Set<string> }>();
  for (const { institution, years: there } of history) {
    for (const year of there) {
      const found = years.get(year) ?? { places: new Set(), countries: new Set() };
      years.set(year, found);
      found.places.add(institution.id ?? institution.name);
      if (institution.country) found.countries.add(institution.country);
    }
  }
  const [worst] = [...years].sort(([, a], [, b]) => b.places.size - a.places.size);
  if (!worst) return undefined;
  const [year, { places, countries }] = worst;
  return places.size >= PLACES && countries.size >= COUNTRIES ? { year, institutions: places.size, countries: countries.size } : undefined;
}

function evenDomains(record: Researcher): string[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const topic of record.topics) {
    if (!topic.domain || !topic.count) continue;
    counts.set(topic.domain, (counts.get(topic.domain) ?? 0) + topic.count);
    total += topic.count;
  }
  if (total < FEWEST_WORKS_FOR_FIELDS) return [];
  return [...counts].filter(([, count]) => count / total >= EVEN_SHARE).map(([domain]) => domain);
}
