// One byline at a time: the names that are easy speak for the hard ones. Reads the cache only; nobody who was not pointed at is asked about.

import type { ResearcherId } from '../../core/ids.ts';
import type { NameOnPage } from '../../core/subject.ts';
import { isAnonymous, isGroup } from '../../names/group.ts';
import type { Records } from '../records.ts';
import { type Hand, judge, type Known, type Paper } from './judge.ts';
import { type Asks, findPeople, findWorks, isCut } from './people.ts';
import { type PageWork, personsOf, type Said } from './persons.ts';

/** Names looked at beside the one asked about: their cached people and works. */
const MOST_OTHERS = 30;
/** Each round the newly known help the rest; after three hardly anybody is left. */
const ROUNDS = 3;

export type BylineInput = {
  readonly subject: NameOnPage;
  readonly paper: Paper;
  readonly page: PageWork;
  readonly hand: Hand;
  readonly certain: ReadonlyMap<number, readonly ResearcherId[]>;
  readonly circles: Known['circles'];
  readonly records: Records;
  readonly asks: Asks;
  readonly excluded: (id: ResearcherId) => boolean;
  readonly blockedAt: (name: string, position: number) => ReadonlySet<ResearcherId>;
  readonly said: Said;
};

/** Who of the byline is known, the name asked about left out. */
export async function settleByline(input: BylineInput): Promise<Known> {
  const { subject, paper, hand, certain, circles } = input;
  const nearest = subject.byline
    .map((name, position) => ({ name, position }))
    .filter(({ name, position }) => position !== subject.position && !certain.has(position) && !isGroup(name) && !isAnonymous(name))
    .sort((a, b) => Math.abs(a.position - subject.position) - Math.abs(b.position - subject.position))
    .slice(0, MOST_OTHERS);
  const hands = [hand, ...(await Promise.all(nearest.map((one) => heldOf(one, input)))).filter((one) => one !== undefined)];
  const seats = new Map(certain);
  for (let round = 0; round < ROUNDS && hands.length > 1; round += 1) {
    const found = hands
      .filter(({ position }) => !seats.has(position))
      .flatMap((one) => {
        const blocked = one === hand ? undefined : input.blockedAt(one.name, one.position);
        const excluded = (id: ResearcherId): boolean => blocked?.has(id) ?? input.excluded(id);
        const { likely, weighed, scored } = judge(one, paper, { seats, circles }, excluded);
        return likely && weighed[0] ? [{ position: one.position, ids: weighed[0].person.ids, probability: scored.probability }] : [];
      })
      .sort((a, b) => b.probability - a.probability);
    // One record for two names settles neither.
    const settled = found.filter(({ ids }, at) => !found.some((other, there) => there !== at && other.ids.some((id) => ids.includes(id))));
    for (const { position, ids } of settled) seats.set(position, ids);
    if (settled.length === 0) break;
  }
  seats.delete(hand.position);
  return { seats, circles };
}

/** What the cache holds of another name; undefined where nobody has asked about it yet. */
async function heldOf({ name, position }: { name: string; position: number }, input: BylineInput): Promise<Hand | undefined> {
  const { records, asks, page } = input;
  const found = await findPeople(name, records, 'cache', asks, []);
  if (found.people.length === 0) return undefined;
  const seated = await findWorks(found.people, records, 'cache', asks);
  if (!seated.complete) return undefined;
  return {
    name,
    position,
    persons: personsOf(found.people, seated.worksOf, page, input.said),
    cut: isCut(found),
    affiliations: [],
  };
}
