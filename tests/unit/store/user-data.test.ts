// The user's data is never lost: full disk, killed worker, two writers, downgrade, broken document, storage that does not answer.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { createExclusive } from '../../../lib/store/exclusive.ts';
import { createMirror, type Mirror } from '../../../lib/store/mirror.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';
import { deaf, hex, noCopies, PATIENCE, remove, somebody, userData } from './make.ts';

let area: FakeArea;
const names = async (data: ReturnType<typeof userData>): Promise<string[]> => (await data.people()).map((person) => person.name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
});

describe('first start and everyday use', () => {
  it('begins with nothing and the defaults, and says nothing of it', async () => {
    const data = userData(area);
    expect(await data.settings()).toEqual(DEFAULT_SETTINGS);
    expect(await data.people()).toEqual([]);
    expect(await data.notices()).toEqual([]);
  });

  it('has what it answered for, after the worker was stopped', async () => {
    const data = userData(area);
    expect((await data.putPerson(somebody(1))).ok).toBe(true);
    await data.setSettings({ theme: 'dark' });
    await data.setKey('openalex', 'secret');
    const added = await data.addCorrection({
      kind: 'block',
      name: 'A. Example',
      researcher: 'openalex:A5',
      researcherName: 'Anna Example',
    });
    const woken = userData(area);
    expect(await woken.people()).toEqual([somebody(1)]);
    expect((await woken.settings()).theme).toBe('dark');
    expect(await woken.keys()).toEqual({ openalex: 'secret' });
    expect(await woken.corrections()).toEqual(added.ok ? [added.value] : []);
  });

  it('keeps a correction said twice once, with the later date', async () => {
    let time = 10;
    const data = userData(area, { now: () => time });
    const pin = {
      kind: 'pin',
      work: 'arxiv:2001.01234',
      name: 'A',
      position: 0,
      researcher: 'openalex:A5',
      researcherName: 'A B',
    } as const;
    const first = await data.addCorrection(pin);
    await data.addCorrection({ ...pin, researcher: 'openalex:A6' });
    time = 20;
    const again = await data.addCorrection(pin);
    expect(again.ok && first.ok && again.value.id === first.value.id).toBe(true);
    expect((await data.corrections()).map((one) => [one.kind === 'pin' && one.researcher, one.at])).toEqual([
      ['openalex:A6', 10],
      ['openalex:A5', 20],
    ]);
  });

  it('knows "same person" whichever of the two it was said of, and "none of these" by its place', async () => {
    const data = userData(area);
    const same = { kind: 'same', name: 'A', researcher: 'openalex:A5', researcherName: 'A', other: 'openalex:A6', otherName: 'B' } as const;
    await data.addCorrection(same);
    await data.addCorrection({ ...same, researcher: 'openalex:A6', researcherName: 'B', other: 'openalex:A5', otherName: 'A' });
    const none = { kind: 'none', name: 'A', work: 'arxiv:2001.01234', position: 0, seen: ['namesakes'] } as const;
    await data.addCorrection(none);
    await data.addCorrection({ ...none, position: 1 });
    await data.addCorrection(none);
    expect((await data.corrections()).map((one) => one.kind)).toEqual(['same', 'none', 'none']);
  });

  it('tells every window of a change, and both then read the same', async () => {
    const [here, there] = [userData(area), userData(area)];
    await there.people();
    const heard: string[] = [];
    there.onChange((what) => heard.push(what));
    await here.putPerson(somebody(1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toContain('follows');
    expect(await there.people()).toEqual([somebody(1)]);
  });

  it('keeps secrets out of IndexedDB', async () => {
    const mirrored: string[] = [];
    const mirror: Mirror = { ...noCopies, put: (copy) => Promise.resolve(mirrored.push(copy.kind) > 0) };
    const data = userData(area, { mirror });
    await data.setKey('openalex', 'secret');
    await data.putPerson(somebody(1));
    expect(mirrored).toEqual(['follows']);
    area.items.delete('byline:keys');
    expect(await userData(area, { mirror }).keys()).toEqual({ openalex: 'secret' });
  });
});

describe('two writers', () => {
  it('loses no click of many at once', async () => {
    const data = userData(area);
    await Promise.all(Array.from({ length: 30 }, (_, n) => data.putPerson(somebody(n))));
    expect(await data.people()).toHaveLength(30);
  });

  it('loses nothing when two windows write, each with its own lock manager client', async () => {
    const name = `windows-${hex(Date.now())}`;
    const windows = [userData(area, { exclusive: createExclusive(name) }), userData(area, { exclusive: createExclusive(name) })];
    await Promise.all(Array.from({ length: 20 }, (_, n) => windows[n % 2]?.putPerson(somebody(n))));
    expect(await userData(area).people()).toHaveLength(20);
  });

  it('goes on without a lock that another page never gives back', async () => {
    const name = `stuck-${hex(Date.now())}`;
    let release = (): void => {};
    const stuck = navigator.locks.request(
      name,
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const data = userData(area, { exclusive: createExclusive(name, navigator.locks, 30) });
    expect((await data.putPerson(somebody(1))).ok).toBe(true);
    release();
    await stuck;
  });
});

describe('a full disk', () => {
  it('refuses the write and leaves everything as it was', async () => {
    const data = userData(area);
    await data.putPerson(somebody(1));
    area.quota = 10;
    const answer = await data.putPerson(somebody(2));
    expect(answer).toEqual({ ok: false, error: { kind: 'not-saved', why: 'full' } });
    expect(await data.people()).toEqual([somebody(1)]);
    expect(await userData(area).people()).toEqual([somebody(1)]);
  });

  it('gives up what can be fetched again before it refuses', async () => {
    const data = userData(area, {
      makeRoom: async () => {
        area.quota = Number.POSITIVE_INFINITY;
      },
    });
    area.quota = 10;
    expect((await data.putPerson(somebody(1))).ok).toBe(true);
  });

  it('saves although no copy can be made', async () => {
    const data = userData(area, { mirror: deaf });
    expect((await data.putPerson(somebody(1))).ok).toBe(true);
    expect(await userData(area, { mirror: deaf }).people()).toEqual([somebody(1)]);
  });
});

describe('a worker killed in mid-write', () => {
  it.each(['die', 'die-after'] as const)('leaves the state before or after, never between (%s)', async (fault) => {
    const data = userData(area);
    await data.putPerson(somebody(1));
    area.fault = fault;
    void data.putPerson(somebody(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    area.fault = 'none';
    const woken = userData(area);
    expect(await names(woken)).toEqual(fault === 'die' ? ['Ada Example 1'] : ['Ada Example 1', 'Ada Example 2']);
    expect(await woken.notices()).toEqual([]);
    await woken.putPerson(somebody(3));
    expect(await names(userData(area))).toContain('Ada Example 3');
  });
});

describe('a downgrade', () => {
  const newer = { version: 7, at: 5, data: [{ ...somebody(1), tags: ['x'] }], sealed: true };

  it('shows what it understands, writes nothing and says so', async () => {
    area.put('byline:follows', newer);
    const data = userData(area);
    expect(await names(data)).toEqual(['Ada Example 1']);
    expect(await data.putPerson(somebody(2))).toEqual({ ok: false, error: { kind: 'not-saved', why: 'newer' } });
    expect(await remove(data, somebody(1))).toMatchObject({ ok: false });
    expect(area.look('byline:follows')).toEqual(newer);
    expect(await data.notices()).toEqual([{ what: 'follows', problem: 'newer' }]);
    expect((await data.setSettings({ theme: 'dark' })).ok).toBe(true);
  });
});

describe('storage that does not answer', () => {
  it.each(['hang', 'reject'] as const)('shows the last copy, refuses writes and never hangs (%s)', async (fault) => {
    await userData(area).putPerson(somebody(1));
    area.fault = fault;
    const data = userData(area);
    const start = performance.now();
    expect(await names(data)).toEqual(['Ada Example 1']);
    expect(await data.putPerson(somebody(2))).toEqual({ ok: false, error: { kind: 'not-saved', why: 'unavailable' } });
    expect(await data.notices()).toContainEqual({ what: 'follows', problem: 'unreadable' });
    expect(performance.now() - start).toBeLessThan(2000);
    area.fault = 'none';
    expect((await data.putPerson(somebody(2))).ok).toBe(true);
    expect(await names(data)).toHaveLength(2);
  });

  it('works when the copies never open', async () => {
    const never = createMirror({ open: () => new Promise(() => {}), patience: PATIENCE });
    const data = userData(area, { mirror: never });
    expect((await data.putPerson(somebody(1))).ok).toBe(true);
    expect(await names(userData(area, { mirror: never }))).toEqual(['Ada Example 1']);
  });

  it('does not take an empty look at unreadable copies for a first start', async () => {
    await userData(area).putPerson(somebody(1));
    area.items.clear();
    expect(await names(userData(area, { mirror: deaf }))).toEqual([]);
    expect(await names(userData(area))).toEqual(['Ada Example 1']);
  });
});

describe('a bug in a caller', () => {
  it('is thrown before anything is written', async () => {
    const data = userData(area);
    await data.putPerson(somebody(1));
    await expect(data.putPerson(somebody(2, { name: '' }))).rejects.toThrow('unreadable');
    await expect(data.setSettings({ openDelay: -1 })).rejects.toThrow('unreadable');
    expect(await data.people()).toEqual([somebody(1)]);
    expect((await data.putPerson(somebody(3))).ok).toBe(true);
  });
});

describe('reading without being told of writes', () => {
  it('still sees what another window wrote', async () => {
    const silent = fakeArea({ tells: false });
    const [here, there] = [userData(silent), userData(silent)];
    await there.people();
    await here.putPerson(somebody(1));
    expect(await there.people()).toEqual([somebody(1)]);
  });
});
