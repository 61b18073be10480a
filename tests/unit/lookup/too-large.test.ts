// A record of tens of thousands of papers is several people: it is like everybody, so likeness to it joins and proposes nobody.

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/core/failure.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { ok } from '../../../lib/core/result.ts';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { personsOf } from '../../../lib/lookup/guess/persons.ts';
import { createRecords, type RecordDeps } from '../../../lib/lookup/records.ts';
import { twinsOf } from '../../../lib/lookup/twins.ts';
import { NOW, person } from './support.ts';

const ORCID = '0000-0002-1825-0097';
const COMPANY = ['Vera Oksanen', 'Otto Brannigan', 'Lin Takemura'];
const CLEAN: Candidate = { id: 'openalex:A1', name: 'Jun Li', worksCount: 22 };
const MIXED: Candidate = { id: 'openalex:A2', name: 'Jun Li', worksCount: 34_000 };

/** A work of theirs with the same three others, so that any two records with such works look like one person. */
const workOf = (id: ResearcherId): SeatedWork => ({
  ids: { openalex: `W${id.slice(-1)}` },
  title: `About ${id}`,
  year: 2025,
  topics: [],
  seats: [
    { name: 'Jun Li', researcher: id, places: ['Uni X'] },
    ...COMPANY.map((name, at) => ({ name, researcher: `openalex:A9${at}` as const, places: [] })),
  ],
});

describe('in a guess', () => {
  const persons = (...people: readonly Candidate[]) =>
    personsOf(people, new Map(people.map(({ id }) => [id, [workOf(id)]])), { ids: {} }, () => undefined);

  test('it does not stand for a clean one, nor is it taken for the same', () => {
    const found = persons(CLEAN, MIXED);
    expect(found.map(({ candidate, splits, joined }) => [candidate.id, splits, joined])).toEqual([
      [CLEAN.id, [], []],
      [MIXED.id, [], []],
    ]);
  });

  test('with the same iD it is joined, and the clean one stands for both', () => {
    const [one, other] = persons({ ...CLEAN, orcid: ORCID }, { ...MIXED, orcid: ORCID });
    expect([one?.candidate.id, one?.joined, other]).toEqual([CLEAN.id, [MIXED.id], undefined]);
  });

  test('a large record that one person can have is taken for the same as ever', () => {
    const [one] = persons(CLEAN, { ...MIXED, worksCount: 900 });
    expect([one?.candidate.id, one?.splits]).toEqual([MIXED.id, [CLEAN.id]]);
  });
});

describe('among the other records of somebody', () => {
  /** Who is proposed beside the clean record, and how many lists of works that took. */
  async function twins(orcid: string | undefined, other: Candidate) {
    const rows = new Map<string, { value: unknown; at: number }>();
    const put = (facet: string, value: unknown) =>
      rows.set(JSON.stringify({ source: 'openalex', facet, id: CLEAN.id }), { value: { value }, at: NOW });
    put('profile', person(CLEAN.id, CLEAN.name, { worksCount: 22, ...(orcid ? { orcid } : {}) }));
    put('collaborators', { people: COMPANY.map((name, at) => ({ id: `openalex:A9${at}`, name, sharedWorks: 3 })), more: false });
    const freshness = { work: 1e12, researcher: 1e12, collaborators: 1e12, works: 1e12, notFound: 1 };
    const deps = {
      sources: { openalex: { freshness } },
      getFor: () => () => Promise.reject(new Error('asks nobody itself')),
      now: () => NOW,
      cache: { get: async (key: object) => rows.get(JSON.stringify(key)), put: async () => undefined },
    } as unknown as RecordDeps;
    let lists = 0;
    const found = await twinsOf(
      [CLEAN.id],
      createRecords(deps, new AbortController().signal),
      {
        named: async () => ok({ at: NOW, value: { total: 2, people: [CLEAN, other] } }),
        together: async (ids) => {
          lists += 1;
          return ok({ at: NOW, value: { total: 1, works: ids.map(workOf) } });
        },
      },
      () => NOW,
    );
    return { lists, found: found.ok ? found.value.value.map(({ id, joined = false }) => [id, joined]) : found.error };
  }

  test('it is not proposed, and costs no credit', async () => {
    expect(await twins(undefined, MIXED)).toEqual({ lists: 0, found: [] });
  });

  test('with the same iD it is joined', async () => {
    expect((await twins(ORCID, { ...MIXED, orcid: ORCID })).found).toEqual([[MIXED.id, true]]);
  });

  test('one that a person can have is proposed', async () => {
    expect((await twins(undefined, { ...MIXED, worksCount: 900 })).found).toEqual([[MIXED.id, false]]);
  });
});
