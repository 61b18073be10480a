// What the card knew stays on it while what is newer cannot be had: limits, a dead network, closed ways.

import { expect, test } from 'vitest';
import { asking, type CardFacets, merge } from '../../../components/card/facet-merge.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import { worldLookup } from './over-world.ts';
import { corpus, subjectOf } from './staged.ts';
import { DAY, lookupOver, NOW, onPage, person, record, seat } from './support.ts';

const FACETS = ['match', 'profile', 'collaborators', 'works', 'you'] as const;

/** The card of a name as it stands once it has been read. */
async function read({ ask }: ReturnType<typeof worldLookup>, subject: NameOnPage): Promise<CardFacets> {
  let facets = asking({}, FACETS);
  for (const intent of ['prefetch', 'hover', 'open'] as const)
    for (const part of await ask(subject, intent, FACETS)) facets = merge(facets, part, intent);
  return facets;
}

test.each([
  ["the limit of the paper's record is used up", 2, (path: string) => (path.startsWith('/works') ? 429 : undefined)],
  ['everything is down', 2, () => 503],
])('somebody likely stays on a paper without a record when %s', async (_, days, refusal) => {
  let down = false;
  const over = worldLookup(NOW, { corpus, refuse: (path) => (down ? refusal(path) : undefined) });
  const subject = subjectOf('guess-company');
  expect((await over.matchOf(subject)).level).toBe('likely');
  over.clock.now += days * DAY;
  down = true;
  const { match } = await read(over, subject);
  expect(match).toMatchObject({ stale: true, value: { level: 'likely' } });
  expect(match?.failure).toBeDefined();
});

test('people of a name who were listed before are weighed while the list cannot be asked for', async () => {
  let shut = false;
  const over = worldLookup(NOW, { corpus, refuse: (path) => (shut && path.startsWith('/autocomplete') ? 429 : undefined) });
  const subject = subjectOf('guess-company');
  await over.matchOf(subject);
  over.clock.now += 8 * DAY;
  shut = true;
  const { match } = await read(over, subject);
  expect(match).toMatchObject({ value: { level: 'likely' } });
});

test('a paper that was not found while the clock was a year ahead is asked for again', async () => {
  const works: Record<string, ReturnType<typeof record>> = {};
  const { ask, clock, asked, matchOf } = lookupOver({
    works,
    people: { 'openalex:A500000000': person('openalex:A500000000', 'Ada Byron') },
  });
  clock.now = NOW + 365 * DAY;
  await ask(onPage(['Ada Byron'], 0));
  works['arxiv:2410.00001'] = record([seat(0, 'Ada Byron', { researcher: 'openalex:A500000000' })]);
  clock.now = NOW;
  asked.splice(0);
  await matchOf(onPage(['Ada Byron'], 0));
  expect(asked).toContain('work arxiv:2410.00001');
});
