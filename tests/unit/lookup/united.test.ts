// "Same person as": the records are shown as one everywhere, counted anew, and undone without a trace.

import { describe, expect, test } from 'vitest';
import type { Collaborators, Researcher } from '../../../lib/core/person.ts';
import type { FacetPart } from '../../../lib/core/question.ts';
import type { RecentWorks } from '../../../lib/core/work.ts';
import type { Correction } from '../../../lib/core/you.ts';
import { nameOf, worldLookup } from './over-world.ts';
import { corpus, paperOf, staged, subjectOf } from './staged.ts';
import { NOW } from './support.ts';

const split = staged('guess-split');
const paper = paperOf(split);
const FACETS = ['match', 'profile', 'collaborators', 'works', 'you'] as const;
const value = <T>(parts: readonly FacetPart[], facet: FacetPart['facet']): T | undefined => {
  const last = parts.filter((part) => part.facet === facet).at(-1);
  // The caller names the type of the facet it asks for.
  return last?.result.ok ? (last.result.value as T) : undefined;
};

/** Two people of one name: the user says they are one. */
const twins = corpus.named('Iris Calloway', 9).map(({ id }) => `openalex:${id}` as const);
const [one, other] = twins;
if (!one || !other) throw new Error('two are meant');
const same: Correction = {
  kind: 'same',
  id: 'c1',
  at: NOW,
  name: 'A',
  researcher: one,
  researcherName: 'Iris Calloway',
  other,
  otherName: 'Iris Calloway',
};

describe('one iD on two records', () => {
  test('brings facets of both: works counted once, collaborators without either record', async () => {
    const parts = await worldLookup(NOW, { corpus }).ask(nameOf(paper, split.seat), 'open', FACETS);
    const profile = value<Researcher>(parts, 'profile');
    const works = value<RecentWorks>(parts, 'works');
    // Five of their own, two and two with others.
    expect(profile?.worksCount).toBe(9);
    expect(works?.total).toBe(9);
    expect(profile?.hIndex).toBeGreaterThan(0);
    const names = value<Collaborators>(parts, 'collaborators')?.people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Vera Oksanen', 'Otto Brannigan', 'Lin Takemura']));
    expect(names).not.toContain('Noor Hakimi');
  });
});

describe("the user's word", () => {
  const subject = { kind: 'researcher', id: other } as const;
  const askFor = async (corrections: Correction[], intent: 'hover' | 'open') => {
    const over = worldLookup(NOW, { corpus, corrections });
    return { parts: await over.ask(subject, intent, FACETS), sent: over.sent };
  };

  test('shows both as one from either side, with counts once the card is read', async () => {
    const alone = value<Researcher>((await askFor([], 'open')).parts, 'profile');
    const { parts, sent } = await askFor([same], 'open');
    const profile = value<Researcher>(parts, 'profile');
    expect(profile?.id).toBe(other);
    expect(profile?.worksCount).toBeGreaterThan(alone?.worksCount ?? 0);
    expect(profile?.otherNames).not.toContain(profile?.name);
    expect(sent.reduce((sum, { credits }) => sum + credits, 0)).toBe(3);
  });

  test('costs a glance nothing, and shows it no numbers of one record', async () => {
    const { parts, sent } = await askFor([same], 'hover');
    expect(value<Researcher>(parts, 'profile')).not.toHaveProperty('worksCount');
    expect(sent.map(({ credits }) => credits)).toEqual([0, 0]);
  });

  test('makes of two who fit one who is likely', async () => {
    const torn = subjectOf('guess-torn');
    expect((await worldLookup(NOW, { corpus }).matchOf(torn)).level).toBe('ambiguous');
    const match = await worldLookup(NOW, { corpus, corrections: [same] }).matchOf(torn);
    expect(match.level).toBe('likely');
    expect([match.researcher?.id, ...(match.joined ?? [])].sort()).toEqual([...twins].sort());
    expect(match.evidence.map(({ code }) => code)).toContain('you-said-same');
  });
});
