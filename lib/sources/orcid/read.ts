// Reads ORCID's record of a person into our own data. Asks nobody.

import { readOrcid } from '../../core/ids.ts';
import type { Institution, Researcher } from '../../core/person.ts';
import { err, ok } from '../../core/result.ts';
import { object, type Shaped, string } from '../../core/shape.ts';
import { plainText } from '../plain-text.ts';
import { items, nullish, optional, readShape, text } from '../shapes.ts';
import type { Answered } from '../source.ts';

/** ORCID wraps most strings and numbers as `{ value }`. */
const wrapped = optional(object({ value: text }));
const date = optional(object({ year: wrapped }));

const employment = object({
  'employment-summary': object({
    'start-date': date,
    'end-date': date,
    organization: object({
      name: string,
      address: optional(object({ country: text })),
      'disambiguated-organization': optional(object({ 'disambiguated-organization-identifier': text, 'disambiguation-source': text })),
    }),
  }),
});

/** Nearly every node may be null (API v3.0, recorded 2020; stable since). */
const recordShape = object({
  'orcid-identifier': optional(object({ path: text })),
  person: nullish(
    object({
      name: optional(object({ 'given-names': wrapped, 'family-name': wrapped, 'credit-name': wrapped })),
      'other-names': optional(object({ 'other-name': items(object({ content: string })) })),
    }),
  ),
  'activities-summary': optional(
    object({ employments: optional(object({ 'affiliation-group': items(object({ summaries: items(employment) })) })) }),
  ),
});

type RecordShape = Shaped<typeof recordShape>;
type Employment = Shaped<typeof employment>['employment-summary'];

/** The person of a record asked for by its iD. Not found where its owner shows no name. */
export function readRecord({ body, at }: { readonly body: unknown; readonly at: number }, asked: string): Awaited<Answered<Researcher>> {
  const read = readShape(recordShape, body, 'orcid');
  if (!read.ok) return read;
  const value = readPerson(read.value, asked);
  return value ? ok({ value, at }) : err({ kind: 'not-found' });
}

/** Undefined where the owner shows no name. A retired iD answers with the record of the one that took its place. */
function readPerson(record: RecordShape, asked: string): Researcher | undefined {
  const orcid = readOrcid(record['orcid-identifier']?.path ?? '') ?? asked;
  const name = record.person?.name;
  const full = plainText([name?.['given-names']?.value, name?.['family-name']?.value].filter(Boolean).join(' '));
  const shown = plainText(name?.['credit-name']?.value) ?? full;
  if (!shown) return undefined;
  const others = (record.person?.['other-names']?.['other-name'] ?? []).flatMap(({ content }) => plainText(content) ?? []);
  const otherNames = new Set([...(full ? [full] : []), ...others]);
  otherNames.delete(shown);
  const jobs = (record['activities-summary']?.employments?.['affiliation-group'] ?? [])
    .flatMap((group) => group.summaries)
    .map((entry) => entry['employment-summary'])
    .sort((a, b) => (yearOf(b['start-date']) ?? 0) - (yearOf(a['start-date']) ?? 0));
  return {
    id: `orcid:${orcid}`,
    name: shown,
    otherNames: [...otherNames],
    orcid,
    latest: jobs.filter((job) => !job['end-date']).flatMap(institutionOf),
    history: jobs.flatMap((job) => institutionOf(job).map((institution) => ({ institution, years: yearsOf(job) }))),
    topics: [],
    byYear: [],
  };
}

const yearOf = (when: Employment['start-date']): number | undefined => {
  const year = Number(when?.year?.value);
  return Number.isInteger(year) && year > 1000 ? year : undefined;
};

/** First and last year as told, newest first; what lies between is not ours to fill in. */
function yearsOf(job: Employment): number[] {
  const years = [yearOf(job['end-date']), yearOf(job['start-date'])].filter((year) => year !== undefined);
  return [...new Set(years)];
}

function institutionOf({ organization }: Employment): Institution[] {
  const name = plainText(organization.name);
  if (!name) return [];
  const registered = organization['disambiguated-organization'];
  const ror = /(?:^|\/)(0[a-z\d]{8})$/i.exec(registered?.['disambiguated-organization-identifier'] ?? '')?.[1]?.toLowerCase();
  const country = organization.address?.country;
  return [
    {
      name,
      ...(ror ? { ror } : {}),
      ...(country && /^[a-z]{2}$/i.test(country) ? { country: country.toUpperCase() } : {}),
    },
  ];
}
