// Other records of somebody whose paper names them: found once the card is read, at what it costs, proposed or joined, and the reader's word on it.

import { describe, expect, test } from 'vitest';
import type { Facets } from '../../../lib/core/facets.ts';
import type { FacetPart, Intent } from '../../../lib/core/question.ts';
import type { Correction } from '../../../lib/core/you.ts';
import { type Sent, worldLookup } from './over-world.ts';
import { corpus, subjectOf } from './staged.ts';
import { NOW } from './support.ts';

const over = (corrections: Correction[] = []) => worldLookup(NOW, { corpus, corrections });
type World = ReturnType<typeof over>;
const FACETS = ['match', 'profile', 'collaborators', 'twins'] as const;
const read = ({ ask }: World, name: string, intent: Intent = 'open') => ask(subjectOf(name), intent, FACETS);
const last = <F extends keyof Facets>(parts: readonly FacetPart[], facet: F): Facets[F] | undefined => {
  const part = parts.filter((one) => one.facet === facet).at(-1);
  // A part's value is of its own facet.
  return part?.result.ok ? (part.result.value as Facets[F]) : undefined;
};
/** What the look for other records asked. */
const searching = (sent: readonly Sent[]) =>
  sent.filter(
    ({ path }) => path.startsWith('/autocomplete/') || /filter=authorships\.author\.id.*per_page=100&select=id,doi,ids,title,/.test(path),
  );
const credits = (sent: readonly Sent[]) => sent.reduce((sum, one) => sum + one.credits, 0);
const word = (kind: 'same' | 'apart', researcher: string, other: string, at = NOW): Correction => {
  const id = (key: string) => `openalex:${key}` as const;
  return {
    kind,
    id: `c${at}`,
    at,
    name: 'Sebastian Goldt',
    researcher: id(researcher),
    researcherName: 'Sebastian Goldt',
    other: id(other),
    otherName: 'Sebastian Goldt',
  };
};
/** The records of `guess-split`: one iD on both. */
const SPLIT = ['A5100001035', 'A5100009035'] as const;
const [FIRST, SECOND] = ['A5100000020', 'A5100000900'];

describe('somebody with a second record', () => {
  test('has the whole one proposed where the paper is in the splinter', async () => {
    const { matchOf } = over();
    const whole = await matchOf(subjectOf('guess-splinter'));
    expect(last(await read(over(), 'splinter'), 'twins')).toEqual([expect.objectContaining({ id: whole.researcher?.id })]);
  });

  test('has it proposed with what speaks for it, and is not joined with it unasked', async () => {
    const parts = await read(over(), 'typical');
    expect(last(parts, 'match')).toMatchObject({ level: 'confirmed', researcher: { id: `openalex:${FIRST}` } });
    expect(last(parts, 'match')?.joined).toBeUndefined();
    expect(last(parts, 'twins')).toEqual([
      expect.objectContaining({
        id: `openalex:${SECOND}`,
        worksCount: 10,
        affiliation: expect.stringContaining('Carmel Institute'),
        sharedCoauthors: expect.arrayContaining(['Maria Refinetti', 'Andrew M. Saxe', 'Claudia Merger']),
      }),
    ]);
  });

  test('costs one free search and one credit, once: four requests and three credits a name are never passed', async () => {
    const world = over();
    await read(world, 'typical');
    expect([searching(world.sent).length, credits(searching(world.sent))]).toEqual([2, 1]);
    const who = world.sent.filter(({ path }) => !path.startsWith('/authors/') && !path.includes('group_by'));
    expect(who.length).toBeLessThanOrEqual(4);
    world.sent.length = 0;
    await read(world, 'typical');
    expect(searching(world.sent)).toEqual([]);
  });

  test('is not looked for at a glance; what was found is known to the next one', async () => {
    const world = over();
    expect(last(await read(world, 'typical', 'hover'), 'twins')).toBeUndefined();
    expect(searching(world.sent)).toEqual([]);
    await read(world, 'typical');
    expect(last(await read(world, 'typical', 'prefetch'), 'twins')).toHaveLength(1);
  });

  test('said to be one, both are shown together and nothing is proposed; said to be two, neither', async () => {
    const joined = await read(over([word('same', FIRST, SECOND)]), 'typical');
    expect(last(joined, 'match')?.joined).toEqual([`openalex:${SECOND}`]);
    expect(last(joined, 'profile')?.worksCount).toBe(16);
    expect(last(joined, 'twins')).toEqual([]);
    const apart = await read(over([word('apart', SECOND, FIRST)]), 'typical');
    expect(last(apart, 'match')?.joined).toBeUndefined();
    expect(last(apart, 'twins')).toEqual([]);
  });

  test('the later word counts', async () => {
    const later = [word('same', FIRST, SECOND), word('apart', SECOND, FIRST, NOW + 1)];
    expect(last(await read(over(later), 'typical'), 'match')?.joined).toBeUndefined();
    const latest = [...later, word('same', FIRST, SECOND, NOW + 2)];
    expect(last(await read(over(latest), 'typical'), 'match')?.joined).toEqual([`openalex:${SECOND}`]);
  });

  test('found by name: the splinter is proposed at no further cost', async () => {
    const world = over();
    const parts = await read(world, 'guess-splinter');
    expect(last(parts, 'twins')).toMatchObject([{ name: 'Ruth Obando', worksCount: 1, sharedCoauthors: ['Vera Oksanen'] }]);
    expect([searching(world.sent).length, credits(searching(world.sent))]).toEqual([2, 1]);
  });

  test('opened without a paper, as from a list or in the panel: the same', async () => {
    const parts = await over().ask({ kind: 'researcher', id: `openalex:${FIRST}` }, 'open', FACETS);
    expect(last(parts, 'twins')).toMatchObject([{ id: `openalex:${SECOND}` }]);
  });
});

describe('the same iD on two records', () => {
  test('they are shown as one person, with the reason, and the word that they are two undoes it', async () => {
    const world = over();
    const parts = await read(world, 'guess-split');
    const match = last(parts, 'match');
    expect(match?.joined).toHaveLength(1);
    expect(last(parts, 'twins')).toMatchObject([{ id: match?.joined?.[0], joined: true }]);
    const [own, other] = [match?.researcher?.id ?? '', match?.joined?.[0] ?? ''].map((id) => id.slice('openalex:'.length));
    const apart = await read(over([word('apart', own ?? '', other ?? '')]), 'guess-split');
    expect(last(apart, 'match')?.joined).toBeUndefined();
  });

  test('of somebody the paper names, found once the card is read: told as one at once, and at the next glance', async () => {
    const world = over();
    const own = `openalex:${SPLIT[0]}` as const;
    const other = `openalex:${SPLIT[1]}`;
    const ref = { kind: 'researcher', id: own } as const;
    const parts = await world.ask(ref, 'open', FACETS);
    expect(last(parts, 'twins')).toMatchObject([{ id: other, joined: true }]);
    const counts = parts.flatMap((part) => (part.facet === 'profile' && part.result.ok ? [part.result.value.worksCount] : []));
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
    const again = await world.ask(ref, 'prefetch', FACETS);
    expect(last(again, 'profile')?.worksCount).toBe(counts.at(-1));
  });
});

describe('nobody else', () => {
  test('without a namesake it is one free request', async () => {
    const world = over();
    expect(last(await read(world, 'second-author'), 'twins')).toEqual([]);
    expect([searching(world.sent).length, credits(searching(world.sent))]).toEqual([1, 0]);
  });

  test('a record that mixes several people looks like everybody, and is like nobody', async () => {
    const world = over();
    expect(last(await read(world, 'mixed-record'), 'twins')).toBeUndefined();
    expect(searching(world.sent)).toEqual([]);
  });

  test('a search that is shut is no answer: nothing is kept, and it is looked for again', async () => {
    const shut = worldLookup(NOW, { corpus, refuse: (path) => (path.startsWith('/autocomplete') ? 503 : undefined) });
    expect(last(await read(shut, 'typical'), 'twins')).toBeUndefined();
    expect([...shut.rows.keys()].filter((key) => key.includes('twins'))).toEqual([]);
  });
});
