// Reads ORCID's records into our own data (API v3.0, recorded 2020; stable since). Pure; nearly every node may be null.

import { arxivIdOfDoi, readArxivId, readDoi, readOrcid, type WorkIds } from '../../core/ids.ts';
import type { Institution, PersonRecord, Researcher } from '../../core/person.ts';
import { object, type Shaped, string } from '../../core/shape.ts';
import type { Get } from '../../net/get.ts';
import { askAs, FREE } from '../ask.ts';
import { plainText } from '../plain-text.ts';
import { items, nullish, optional, text } from '../shapes.ts';
import type { Answered } from '../source.ts';

/** ORCID wraps most strings and numbers as `{ value }`. */
const wrapped = optional(object({ value: text }));
const date = optional(object({ year: wrapped, month: wrapped, day: wrapped }));

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

const externalIds = optional(
  object({
    'external-id': items(object({ 'external-id-type': string, 'external-id-value': string, 'external-id-relationship': text })),
  }),
);

const work = object({
  'external-ids': externalIds,
  'work-summary': items(object({ title: optional(object({ title: wrapped })) })),
});

const recordShape = object({
  'orcid-identifier': optional(object({ path: text })),
  person: nullish(
    object({
      name: optional(object({ 'given-names': wrapped, 'family-name': wrapped, 'credit-name': wrapped })),
      'other-names': optional(object({ 'other-name': items(object({ content: string })) })),
    }),
  ),
  'activities-summary': optional(
    object({
      employments: optional(object({ 'affiliation-group': items(object({ summaries: items(employment) })) })),
      works: optional(object({ group: items(work) })),
    }),
  ),
});

type RecordShape = Shaped<typeof recordShape>;
type Employment = Shaped<typeof employment>['employment-summary'];

/** Asks for a record and reads it for one of two uses. */
export const askRecord = <T>(
  orcid: string,
  get: Get,
  read: (record: RecordShape, asked: string, at: number) => T | undefined,
): Answered<T> =>
  askAs('orcid', get, { url: `https://pub.orcid.org/v3.0/${orcid}/record`, cost: FREE }, recordShape, (record, at) =>
    read(record, orcid, at),
  );

/** Undefined where the owner shows no name. A retired iD answers with the record of the one that took its place. */
export function readPerson(record: RecordShape, asked: string, at: number): Researcher | undefined {
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
    latest: jobs.filter((job) => !isOver(job, at)).flatMap(institutionOf),
    history: jobs.flatMap((job) => institutionOf(job).map((institution) => ({ institution, years: yearsOf(job) }))),
    topics: [],
    byYear: [],
  };
}

const yearOf = (when: Employment['start-date']): number | undefined => {
  const year = Number(when?.year?.value);
  return Number.isInteger(year) && year > 1000 ? year : undefined;
};

/** Contracts tell an end that is still to come. Of an end told roughly, its first day. */
function isOver({ 'end-date': end }: Employment, at: number): boolean {
  const part = (value: { readonly value: string | null | undefined } | null | undefined): number => Number(value?.value) || 1;
  return end != null && !(Date.UTC(yearOf(end) ?? 0, part(end.month) - 1, part(end.day)) > at);
}

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

/** The same record for a comparison: the works as their owner lists them. */
export function readPersonRecord(record: RecordShape, asked: string, at: number): PersonRecord | undefined {
  const person = readPerson(record, asked, at);
  if (!person?.orcid) return undefined;
  const works = (record['activities-summary']?.works?.group ?? []).map((group) => {
    const title = plainText(group['work-summary'].map((summary) => summary.title?.title?.value).find(Boolean));
    return { ids: workIds(group['external-ids']?.['external-id'] ?? []), ...(title ? { title } : {}) };
  });
  return { id: person.id, name: person.name, otherNames: person.otherNames, orcids: [person.orcid], works };
}

type ExternalId = NonNullable<Shaped<typeof externalIds>>['external-id'][number];

function workIds(all: readonly ExternalId[]): WorkIds {
  // A chapter also names its book, a paper its grant.
  const own = all.filter(({ 'external-id-relationship': relationship }) => relationship !== 'part-of' && relationship !== 'funded-by');
  const idOf = (type: string): string => own.find((one) => one['external-id-type'] === type)?.['external-id-value'] ?? '';
  const doi = readDoi(idOf('doi'));
  const arxiv = readArxivId(idOf('arxiv')) ?? (doi && arxivIdOfDoi(doi));
  const pmid = /^\d{1,9}$/.exec(idOf('pmid'))?.[0];
  return { ...(arxiv ? { arxiv } : {}), ...(doi ? { doi } : {}), ...(pmid ? { pmid } : {}) };
}
