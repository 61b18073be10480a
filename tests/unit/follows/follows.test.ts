// Following people: nobody twice, nothing lost on the way, and enough kept to find them again.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowedPerson } from '../../../lib/core/you.ts';
import { createFollows, type Follows } from '../../../lib/follows/follows.ts';
import type { PersonFacts } from '../../../lib/follows/person.ts';
import { type FakeArea, fakeArea } from '../store/fake-area.ts';
import { hex, userData } from '../store/make.ts';

const ORCID = '0000-0002-1825-0097';
let area: FakeArea;
let follows: Follows;
let serial: number;

const start = (): Follows => createFollows({ userData: userData(area), now: () => 1000, random: () => hex(++serial) });
const profile = (id: PersonFacts['researcher'], more: Partial<NonNullable<PersonFacts['profile']>> = {}) => ({
  id,
  name: 'Josiah Carberry',
  otherNames: ['J. Carberry'],
  latest: [{ name: 'Brown University' }],
  history: [],
  topics: [],
  byYear: [],
  ...more,
});
async function followed(facts: PersonFacts): Promise<FollowedPerson> {
  const saved = await follows.follow(facts);
  if (!saved.ok) throw new Error(saved.error.why);
  return saved.value;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
  serial = 0;
  follows = start();
});

describe('following', () => {
  it('needs an id and a name only', async () => {
    const person = await followed({ researcher: 'openalex:A1', name: ' Josiah Carberry ' });
    expect(person).toEqual({
      key: 'p000000000001',
      name: 'Josiah Carberry',
      otherNames: [],
      ids: ['openalex:A1'],
      anchors: [],
      coauthors: [],
      since: 1000,
    });
    expect(await start().list()).toEqual([person]);
  });

  it('keeps the ids of other sources that agree, the one followed by first', async () => {
    const person = await followed({ researcher: 'openalex:A1', name: 'J', also: ['dblp:65/9612', 'inspire:1000001'] });
    expect(person.ids).toEqual(['openalex:A1', 'dblp:65/9612', 'inspire:1000001']);
  });

  it('keeps the paper at hand and the best known registered works as anchors, three at most', async () => {
    const person = await followed({
      researcher: 'openalex:A1',
      name: 'J',
      paper: { ids: { arxiv: '2501.00001' }, title: 'At hand', coauthors: ['A B'] },
      works: {
        works: [
          { ids: { openalex: 'W1' }, title: 'Registered nowhere else', citedByCount: 900 },
          { ids: { doi: '10.1000/retracted' }, title: 'Retracted', citedByCount: 800, retracted: true },
          { ids: { doi: '10.1000/crowd' }, title: 'Of a crowd', citedByCount: 700, authorsCount: 2900 },
          { ids: { doi: '10.1000/little' }, title: 'Little known', citedByCount: 1 },
          { ids: { arxiv: '2501.00001' }, title: 'At hand again', citedByCount: 600 },
          { ids: { doi: '10.1000/well' }, title: 'Well known', citedByCount: 500 },
          { ids: { doi: '10.1000/known' }, title: 'Known', citedByCount: 50 },
        ],
      },
    });
    expect(person.anchors.map((anchor) => anchor.title)).toEqual(['At hand', 'Well known', 'Known']);
  });

  it('takes co-authors from collaborators first, then from a short byline, fifty at most', async () => {
    const people = Array.from({ length: 60 }, (_, n) => ({ id: `openalex:A9${n}` as const, name: `Coauthor ${n}`, sharedWorks: 60 - n }));
    const paper = { ids: { arxiv: '2501.00001' }, coauthors: ['Coauthor 0', 'Page Only'] };
    const many = await followed({ researcher: 'openalex:A1', name: 'J', collaborators: { people, more: true }, paper });
    expect(many.coauthors).toHaveLength(50);
    expect(many.coauthors[0]).toBe('Coauthor 0');
    const few = await followed({ researcher: 'openalex:A2', name: 'K', collaborators: { people: people.slice(0, 2), more: false }, paper });
    expect(few.coauthors).toEqual(['Coauthor 0', 'Coauthor 1', 'Page Only']);
    const crowd = { ids: { arxiv: '2501.00002' }, coauthors: Array.from({ length: 2900 }, (_, n) => `Member ${n}`) };
    expect((await followed({ researcher: 'openalex:A3', name: 'L', paper: crowd })).coauthors).toEqual([]);
  });

  it('can keep whatever a source says, however long or empty', async () => {
    const person = await followed({
      researcher: 'openalex:A1',
      name: '   ',
      profile: profile('openalex:A1', {
        name: '',
        otherNames: ['', 'x'.repeat(5000), ...Array.from({ length: 300 }, (_, n) => `Spelling ${n}`)],
        latest: [{ name: 'y'.repeat(5000) }],
        orcid: 'not an orcid',
      }),
    });
    expect(person.name).toBe('A1');
    expect(await start().list()).toHaveLength(1);
  });
});

describe('nobody is followed twice', () => {
  it('by the same id', async () => {
    const first = await followed({ researcher: 'openalex:A1', name: 'Josiah Carberry' });
    const again = await followed({ researcher: 'openalex:A1', name: 'J. S. Carberry', orcid: ORCID });
    expect(again).toMatchObject({ key: first.key, name: 'Josiah Carberry', otherNames: ['J. S. Carberry'], orcid: ORCID });
    expect(await follows.list()).toEqual([again]);
  });

  it('by the same ORCID under another id', async () => {
    const first = await followed({ researcher: 'openalex:A1', name: 'Josiah Carberry', orcid: ORCID });
    const again = await followed({ researcher: `orcid:${ORCID}`, name: 'Josiah Carberry' });
    expect(again.key).toBe(first.key);
    expect(again.ids).toEqual(['openalex:A1', `orcid:${ORCID}`]);
  });

  it('by an id that moved: the profile answers under a new one', async () => {
    await followed({ researcher: 'openalex:A1', name: 'J', profile: profile('openalex:A2') });
    await followed({ researcher: 'openalex:A2', name: 'J' });
    expect(await follows.list()).toHaveLength(1);
  });

  it('and two who turn out to be one become one, under the older key', async () => {
    const one = await followed({ researcher: 'openalex:A1', name: 'Josiah Carberry' });
    await followed({ researcher: 'openalex:A7', name: 'Somebody Else' });
    await followed({ researcher: 's2:2', name: 'J. Carberry', orcid: ORCID });
    await follows.enrich(one.key, { researcher: 'openalex:A1', name: 'Josiah Carberry', orcid: ORCID });
    const people = await follows.list();
    expect(people.map((person) => [person.key, person.ids])).toEqual([
      [one.key, ['openalex:A1', 's2:2']],
      ['p000000000002', ['openalex:A7']],
    ]);
  });

  it('but the same name alone makes nobody the same', async () => {
    await followed({ researcher: 'openalex:A1', name: 'Wei Wang' });
    await followed({ researcher: 'openalex:A2', name: 'Wei Wang' });
    expect(await follows.list()).toHaveLength(2);
  });

  it('by a hundred quick clicks', async () => {
    await Promise.all(Array.from({ length: 100 }, () => follows.follow({ researcher: 'openalex:A1', name: 'J' })));
    expect(await follows.list()).toHaveLength(1);
  });
});

describe('afterwards', () => {
  it('finds by any id', async () => {
    const person = await followed({ researcher: 'openalex:A1', name: 'J', orcid: ORCID });
    expect(await follows.find('openalex:A1')).toEqual(person);
    expect(await follows.find(`orcid:${ORCID}`)).toEqual(person);
    expect(await follows.find('openalex:A2')).toBeUndefined();
  });

  it('unfollows, and takes it back with everything as it was', async () => {
    const person = await followed({ researcher: 'openalex:A1', name: 'J', orcid: ORCID });
    const gone = await follows.unfollow(person.key);
    expect(await follows.find('openalex:A1')).toBeUndefined();
    if (gone.ok) await follows.restore(gone.value);
    expect(await start().list()).toEqual([person]);
    expect(await follows.unfollow('p00000000000f')).toEqual({ ok: true, value: [] });
  });

  it('unfollows all records of one person at once, and takes all back', async () => {
    const first = await followed({ researcher: 'openalex:A1', name: 'J' });
    const third = await followed({ researcher: 'openalex:A3', name: 'J' });
    const other = await followed({ researcher: 'openalex:A4', name: 'J' });
    const said = { kind: 'same', name: 'J', researcherName: 'J', otherName: 'J', other: 'openalex:A2' } as const;
    await userData(area).addCorrection({ ...said, researcher: 'openalex:A1' });
    await userData(area).addCorrection({ ...said, researcher: 'openalex:A3' });
    const gone = await follows.unfollow(third.key);
    expect(await start().list()).toEqual([other]);
    expect(gone).toEqual({ ok: true, value: [first, third] });
    if (gone.ok) await follows.restore(gone.value);
    expect((await start().list()).map(({ key }) => key).sort()).toEqual([first.key, third.key, other.key]);
  });

  it('learns later facts, and writes only what is new', async () => {
    const person = await followed({
      researcher: 'openalex:A1',
      name: 'J',
      paper: { ids: { arxiv: '2501.00001' }, coauthors: ['Page Only'] },
    });
    const facts: PersonFacts = {
      researcher: 'openalex:A1',
      name: 'J',
      profile: profile('openalex:A1'),
      collaborators: { people: [{ id: 'openalex:A5', name: 'Best Friend', sharedWorks: 9 }], more: false },
    };
    const learnt = await follows.enrich(person.key, facts);
    expect(learnt.ok && learnt.value).toMatchObject({
      affiliation: 'Brown University',
      coauthors: ['Best Friend', 'Page Only'],
      since: 1000,
    });
    const writes = area.writes;
    await follows.enrich(person.key, facts);
    expect(area.writes).toBe(writes);
    const moved = await follows.enrich(person.key, { ...facts, profile: profile('openalex:A1', { latest: [{ name: 'Elsewhere' }] }) });
    expect(moved.ok && moved.value?.affiliation).toBe('Elsewhere');
    expect(await follows.enrich('p00000000dead', facts)).toEqual({ ok: true, value: undefined });
  });

  it('says when it could not be saved, and nothing has changed', async () => {
    await followed({ researcher: 'openalex:A1', name: 'J' });
    area.quota = 10;
    expect(await follows.follow({ researcher: 'openalex:A2', name: 'K' })).toEqual({
      ok: false,
      error: { kind: 'not-saved', why: 'full' },
    });
    expect(await follows.find('openalex:A2')).toBeUndefined();
    expect(await follows.list()).toHaveLength(1);
  });
});
