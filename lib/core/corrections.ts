// Which of the user's corrections speak of a name on a page or of a record: one rule for who they are, how they are marked and what
// can be undone. Pure.

import type { ResearcherId, WorkIds } from './ids.ts';
import { paperKeys } from './paper.ts';
import type { NameOnPage } from './subject.ts';
import type { Correction } from './you.ts';

/** A correction about two records; the others are about a name. */
export type PairCorrection = Extract<Correction, { other: ResearcherId }>;
export type NameCorrection = Exclude<Correction, PairCorrection>;

export const isOfPair = (one: Correction): one is PairCorrection => 'other' in one;

/**
 * Those made for this name, on this paper or everywhere, in the order given. `sameName` tells whether two printed names are spelled
 * the same. Where the byline has the spelling twice, what was said of a seat is for that seat only. `record`: the ids the paper's record
 * has, where there is one at hand: what was said on one page of a paper holds on all of them.
 */
export function correctionsOn(
  subject: Pick<NameOnPage, 'name' | 'position' | 'byline' | 'work' | 'title'>,
  corrections: readonly Correction[],
  sameName: (a: string, b: string) => boolean,
  record?: WorkIds,
): readonly NameCorrection[] {
  if (corrections.length === 0) return [];
  const { name, position, byline } = subject;
  const works = paperKeys(subject, record);
  const named = corrections.filter(
    (one): one is NameCorrection =>
      !isOfPair(one) && (one.work === undefined || works.has(one.work)) && (one.name === name || sameName(one.name, name)),
  );
  if (!named.some(hasSeat) || byline.filter((other) => other === name).length < 2) return named;
  return named.filter((one) => !hasSeat(one) || one.position === position);
}

const hasSeat = (one: NameCorrection): one is Extract<NameCorrection, { position: number }> => one.kind !== 'block';

const pairOf = (a: ResearcherId, b: ResearcherId): string => [a, b].sort().join(' ');

/** What the user has last said of each pair of records. */
function pairs(corrections: readonly Correction[]): ReadonlyMap<string, PairCorrection> {
  const said = new Map<string, PairCorrection>();
  for (const one of corrections.filter(isOfPair)) {
    const pair = pairOf(one.researcher, one.other);
    if ((said.get(pair)?.at ?? 0) <= one.at) said.set(pair, one);
  }
  return said;
}

/** Has the user said that these two records are two people? */
export const areApart = (a: ResearcherId, b: ResearcherId, corrections: readonly Correction[]): boolean =>
  pairs(corrections).get(pairOf(a, b))?.kind === 'apart';

/**
 * Every other record that the user has said to be this person, directly or by way of others. No way leads through two records that they
 * have said are two people.
 */
export function joinedWith(id: ResearcherId, corrections: readonly Correction[]): readonly ResearcherId[] {
  const said = pairs(corrections);
  const isApart = (a: ResearcherId, b: ResearcherId): boolean => said.get(pairOf(a, b))?.kind === 'apart';
  const joins = [...said.values()].filter(({ kind }) => kind === 'same');
  /** Each record found, with the way to it. */
  const ways = new Map<ResearcherId, readonly ResearcherId[]>([[id, [id]]]);
  // Maps hand out what is added while they are walked.
  for (const [one, way] of ways)
    for (const { researcher, other } of joins) {
      const next = researcher === one ? other : other === one ? researcher : undefined;
      if (next && !ways.has(next) && !way.some((before) => isApart(before, next))) ways.set(next, [...way, next]);
    }
  ways.delete(id);
  return [...ways.keys()];
}
