// Several people fit a name, and a second source has this very paper: whom it names is likely, or confirmed by an iD; whom it cannot tell apart stays open.

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/core/failure.ts';
import type { PersonRecord } from '../../../lib/core/person.ts';
import { err, ok } from '../../../lib/core/result.ts';
import type { SeatedWork, WorkRecord } from '../../../lib/core/work.ts';
import { askAmong } from '../../../lib/lookup/ask-among.ts';
import { createRecords } from '../../../lib/lookup/records.ts';
import type { Source } from '../../../lib/sources/source.ts';
import { worldLookup } from './over-world.ts';
import { corpus, paperOf, staged, subjectOf } from './staged.ts';
import { DAY, NOW, seat } from './support.ts';

const paper = paperOf(staged('guess-torn'));
const SUBJECT = { ...subjectOf('guess-torn'), category: 'cs.LG' };
const ORCID = '0000-0002-1825-0097';

const record: WorkRecord = {
  ids: { dblp: 'conf/x/Y26' },
  title: paper.title,
  authorships: SUBJECT.byline.map((name, at) => seat(at, name, { researcher: `dblp:1/${at}` })),
  truncated: false,
};

/** DBLP, which has the paper and holds `person` at the seat; counts what it is asked. */
function dblp(person: Partial<PersonRecord> | undefined, asked: string[] = []): Record<string, Source> {
  const answer = <T>(what: string, value: T | undefined) => {
    asked.push(what);
    return Promise.resolve(value === undefined ? err({ kind: 'not-found' as const }) : ok({ value, at: NOW }));
  };
  const source: Source = {
    ...{ title: 'DBLP', home: 'https://dblp.org', hosts: [], why: 'for tests', knows: ['dblp'], limits: { perSecond: 1, atOnce: 1 } },
    freshness: { work: 30 * DAY, researcher: 30 * DAY, collaborators: DAY, works: DAY, notFound: DAY },
    work: () => answer('work', record),
    person: (id) => answer('person', person && { id, name: SUBJECT.name, otherNames: [], orcids: [], works: [], ...person }),
  };
  return { dblp: source };
}

/** Who the candidates are when nobody else is asked, and their works. */
async function candidates(): Promise<readonly { readonly candidate: Candidate; readonly works: readonly SeatedWork[] }[]> {
  const { matchOf, rows } = worldLookup(NOW, { corpus });
  const match = await matchOf(SUBJECT);
  const seated = (id: string): readonly SeatedWork[] => {
    const row = [...rows].find(([key]) => key.includes('"seated"') && key.includes(id))?.[1].value;
    // Rows keep values as they were written.
    return (row as { value: readonly SeatedWork[] }).value;
  };
  return (match.candidates ?? []).map((candidate) => ({ candidate, works: seated(candidate.id) }));
}
const matchWith = (second: Record<string, Source>) => worldLookup(NOW, { corpus, second }).matchOf(SUBJECT);

describe('several people, and DBLP has the paper', () => {
  test('under one who has other papers of one of them: likely, with the reason first', async () => {
    const [one] = await candidates();
    const match = await matchWith(dblp({ works: one?.works.slice(0, 3) ?? [] }));
    expect(match).toMatchObject({ level: 'likely', researcher: { id: one?.candidate.id } });
    expect(match.evidence[0]).toMatchObject({
      code: 'second-same-works',
      weight: 'for',
      source: 'dblp',
      params: { index: 'DBLP', count: 3 },
    });
    expect(match.candidates).toBeUndefined();
    expect(match.retryAt).toBeUndefined();
  });

  test('the other one, where it is the other one', async () => {
    const [, other] = await candidates();
    expect((await matchWith(dblp({ works: other?.works.slice(0, 2) ?? [] }))).researcher?.id).toBe(other?.candidate.id);
  });

  test.each([
    ['with one paper of theirs: it may be a mistaken merge', (all: Works) => all[0]?.slice(0, 1) ?? []],
    ['with papers of both: its page mixes them', (all: Works) => [...(all[0]?.slice(0, 2) ?? []), ...(all[1]?.slice(0, 2) ?? [])]],
    ['with papers of neither', () => []],
  ])('under somebody %s: it stays open', async (_, worksOf) => {
    const all = (await candidates()).map(({ works }) => works);
    const match = await matchWith(dblp({ works: worksOf(all) }));
    expect(match.level).toBe('ambiguous');
    expect(match.candidates).toHaveLength(2);
  });

  test('under a name that cannot be theirs: its mistake, no word', async () => {
    const [one] = await candidates();
    expect((await matchWith(dblp({ name: 'Otto Brannigan', works: one?.works ?? [] }))).level).toBe('ambiguous');
  });

  test('it costs two requests, once; then the next glance knows for nothing', async () => {
    const asked: string[] = [];
    const [one] = await candidates();
    const world = worldLookup(NOW, { corpus, second: dblp({ works: one?.works ?? [] }, asked) });
    await world.matchOf(SUBJECT);
    expect(asked).toEqual(['work', 'person']);
    expect((await world.matchOf(SUBJECT, 'prefetch')).researcher?.id).toBe(one?.candidate.id);
    await world.matchOf(SUBJECT);
    expect(asked).toEqual(['work', 'person']);
  });

  test('a glance asks nobody', async () => {
    const asked: string[] = [];
    const world = worldLookup(NOW, { corpus, second: dblp({}, asked) });
    await world.matchOf(SUBJECT, 'hover');
    expect(asked).toEqual([]);
  });

  test('who was ruled out by the user is not named again', async () => {
    const [one] = await candidates();
    const researcher = one?.candidate.id ?? 'openalex:A1';
    const world = worldLookup(NOW, {
      corpus,
      second: dblp({ works: one?.works ?? [] }),
      corrections: [{ kind: 'block', id: 'c1', at: NOW, name: SUBJECT.name, researcher, researcherName: SUBJECT.name }],
    });
    expect((await world.matchOf(SUBJECT)).researcher?.id).not.toBe(researcher);
  });
});

describe("the owners of the candidates' iDs", () => {
  const OTHER = '0000-0001-5109-3700';
  const among = (lists: readonly string[], more: { readonly silent?: string; readonly others?: Record<string, Source> } = {}) => {
    const person = (id: string): PersonRecord => ({
      id: 'orcid:x',
      name: SUBJECT.name,
      otherNames: [],
      orcids: [id.slice('orcid:'.length)],
      works: lists.includes(id.slice('orcid:'.length)) ? [{ ids: SUBJECT.work, title: paper.title }] : [],
    });
    const { dblp: base } = dblp(undefined);
    if (!base) throw new Error('no source');
    const { work: _, ...rest } = base;
    const limited = err({ kind: 'rate-limited', source: 'orcid', retryAt: NOW } as const);
    const orcid: Source = {
      ...rest,
      title: 'ORCID',
      person: async (id) => (id === `orcid:${more.silent}` ? limited : ok({ value: person(id), at: NOW })),
    };
    const cache = { get: async () => undefined, put: async () => undefined };
    const deps = {
      sources: { orcid, ...more.others },
      getFor: () => async () => err({ kind: 'not-found' as const }),
      cache,
      now: () => NOW,
    };
    const candidates = [ORCID, OTHER].map((iD, at) => ({ id: `openalex:A${at + 1}` as const, name: SUBJECT.name, orcid: iD }));
    const signal = new AbortController().signal;
    return askAmong(
      SUBJECT,
      { level: 'ambiguous', name: SUBJECT.name, evidence: [], candidates },
      createRecords(deps, signal),
      deps,
      signal,
    );
  };

  test('one of them lists the paper: confirmed', async () => {
    const answer = await among([OTHER]);
    expect(answer.ok && answer.value.value).toMatchObject({ level: 'confirmed', researcher: { id: 'openalex:A2', orcid: OTHER } });
    expect(answer.ok && answer.value.value.evidence.map(({ code }) => code)).toEqual(['names-agree', 'second-own-list']);
  });

  test('none of them, or both: nothing is decided', async () => {
    expect((await among([])).ok).toBe(false);
    expect((await among([ORCID, OTHER])).ok).toBe(false);
  });

  test('one of them could not be asked: the other decides for this card, and silence is none', async () => {
    expect(await among([OTHER])).toMatchObject({ ok: true, value: { final: true } });
    expect(await among([OTHER], { silent: ORCID })).toMatchObject({ ok: true, value: { final: false } });
    expect(await among([], { silent: ORCID })).toMatchObject({ ok: false, error: { kind: 'rate-limited' } });
  });

  test.each([
    ['permission', true],
    ['cache-only', false],
  ] as const)('a source that needs leave of its own and is kept from answering by %s: theirs is the last word: %s', async (why, final) => {
    const { dblp: base } = dblp(undefined);
    const others = base && {
      'semantic-scholar': { ...base, optional: true as const, work: async () => err({ kind: 'disabled', why } as const) },
    };
    expect(await among([OTHER], { others: others ?? {} })).toMatchObject({ ok: true, value: { final } });
    expect(await among([], { others: others ?? {} })).toMatchObject({ ok: false, error: { kind: 'disabled' } });
  });
});

type Works = readonly (readonly SeatedWork[])[];
