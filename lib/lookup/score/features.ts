// What speaks for each candidate, as numbers. Pure: everything comes from the query and the candidates themselves, so that the same
// model serves every index; no corpus counts. Weights are in weights.ts, fitted by the code beside the tests.

import { levelRank, type NameLevel } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import { EAST_ASIAN } from '../../names/words.ts';
import { digest, type Peer, type WorkDigest } from './digest.ts';
import { levelOf, nameFeatures } from './name-features.ts';
import { findWords, type Likeness, likeness } from './similar.ts';
import type { Profile, Query } from './types.ts';

/** Names of the candidate features, in the order of the rows. */
export const CANDIDATE_FEATURES = [
  'exact',
  'full',
  'weak',
  'middleAgrees',
  'middleOneSided',
  'share',
  'peers',
  'peersAny',
  'peersTwo',
  'peersShare',
  'peersAgain',
  'peersNone',
  'place',
  'placeNear',
  'placeUnknown',
  'placeFar',
  'titleBest',
  'titleTop',
  'titleCover',
  'venue',
  'gap',
  'outside',
  'works',
  'middleWord',
  'onlyInitials',
  'initialMatch',
  'peersTitle',
  'nothing',
  'bestWork',
  'bestWorkPlain',
  'titleLead',
  'peersLead',
  'placeLead',
  'nearWorks',
  'titlePlace',
  'middleAlone',
  'exactAlone',
  'levelAlone',
  'placeShare',
  'titleShare',
] as const;
/** Names of the features of "none of these". */
export const OUTSIDE_FEATURES = ['one', 'candidates', 'initials', 'anyFull', 'fullCandidates', 'eastAsian', 'alone', 'noPlace'] as const;

export type Features = { readonly rows: readonly Float64Array[]; readonly outside: Float64Array };

export type Candidate = { readonly profile: Profile; readonly level: NameLevel; readonly works: readonly WorkDigest[] };

/** From here on two addresses share more than their city; half of it is much for two titles. */
const ALIKE = 0.25;
/** Years around a work in which an affiliation counts as the present one. */
const NEAR_YEARS = 3;
/** A gap beyond a career's length says no more than one of that length. */
const LONGEST_GAP = 30;

export function features(query: Query, profiles: readonly Profile[]): Features {
  const asked = digest(query);
  const candidates = profiles.map((profile) => ({ profile, level: levelOf(query.name, profile), works: profile.works.map(digest) }));
  const found = { title: findWords(asked.title, candidates, 'title'), places: findWords(asked.places, candidates, 'places') };
  const peers = shareOut(asked.peers, candidates);
  const rows = candidates.map((candidate, seat) => {
    const alike = { title: likeness(found.title, seat), places: likeness(found.places, seat) };
    return row(query, asked, candidate, alike, peers);
  });
  for (const [own, alone] of ALONE) setAlone(rows, COLUMN(own), COLUMN(alone));
  for (const [own, lead] of LEADS) setLead(rows, COLUMN(own), COLUMN(lead));
  const printed = parseName(query.name);
  const initials = (printed.given[0] ?? '').length <= 1 ? 1 : 0;
  const fulls = candidates.filter((candidate) => levelRank(candidate.level) >= 3).length;
  const outside = Float64Array.of(
    1,
    Math.log1p(candidates.length),
    initials,
    fulls > 0 ? 1 : 0,
    Math.log1p(fulls),
    EAST_ASIAN.has(printed.family.join('')) ? 1 : 0,
    asked.peers.length === 0 ? 1 : 0,
    asked.places.length === 0 ? 1 : 0,
  );
  return { rows, outside };
}

const COLUMN = (name: (typeof CANDIDATE_FEATURES)[number]): number => CANDIDATE_FEATURES.indexOf(name);
const LEADS = [
  ['titleTop', 'titleLead'],
  ['peers', 'peersLead'],
  ['place', 'placeLead'],
] as const;

const ALONE = [
  ['middleAgrees', 'middleAlone'],
  ['exact', 'exactAlone'],
  ['full', 'levelAlone'],
] as const;

/** 1 where this candidate is the only one with the feature. */
function setAlone(rows: readonly Float64Array[], own: number, alone: number): void {
  const holders = rows.filter((one) => one[own] === 1);
  if (holders.length === 1 && rows.length > 1) for (const one of holders) one[alone] = 1;
}

/** How far a candidate is ahead of the best other one; its own value where it has no rival. */
function setLead(rows: readonly Float64Array[], own: number, lead: number): void {
  let first = 0,
    second = 0;
  for (const one of rows) {
    const value = one[own] ?? 0;
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  for (const one of rows) {
    const value = one[own] ?? 0;
    one[lead] = value - (value === first ? second : first);
  }
}

/** A co-author whom many candidates have written with says less; the weight is shared among them. */
function shareOut(peers: readonly Peer[], candidates: readonly Candidate[]): ReadonlyMap<string, { peer: Peer; weight: number }> {
  const asked = new Map(peers.map((peer) => [peer.key, { peer, weight: peer.weight }]));
  const owners = new Map<string, number>();
  for (const candidate of candidates) {
    const seen = new Set<string>();
    for (const work of candidate.works) for (const peer of work.peers) if (asked.has(peer.key)) seen.add(peer.key);
    for (const key of seen) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  for (const [key, entry] of asked) entry.weight /= Math.max(1, owners.get(key) ?? 1);
  return asked;
}

function row(
  query: Query,
  asked: WorkDigest,
  candidate: Candidate,
  likes: Readonly<Record<'title' | 'places', Likeness>>,
  peers: ReadonlyMap<string, { peer: Peer; weight: number }>,
): Float64Array {
  const { works } = candidate;
  const name = nameFeatures(query.name, candidate);
  const shared = new Map<string, { weight: number; works: number }>();
  let place = 0,
    placeNear = 0,
    placesKnown = 0,
    titleBest = 0,
    venue = 0,
    gap = LONGEST_GAP,
    first = 9999,
    last = 0,
    peerCount = 0;
  let placeHits = 0,
    titleHits = 0;
  let bestWork = 0,
    bestWorkPlain = 0,
    nearWorks = 0,
    titlePlace = 0;
  const titles: number[] = [];
  for (const [at, work] of works.entries()) {
    peerCount += work.peers.length;
    let here = 0;
    for (const peer of work.peers) {
      const wanted = peers.get(peer.key);
      if (!wanted) continue;
      // Two different full given names behind one initial are two people.
      if (wanted.peer.given && peer.given && !wanted.peer.given.startsWith(peer.given) && !peer.given.startsWith(wanted.peer.given))
        continue;
      const entry = shared.get(peer.key) ?? { weight: wanted.weight, works: 0 };
      entry.works += 1;
      here += wanted.weight;
      shared.set(peer.key, entry);
    }
    const near = work.year === undefined || asked.year === undefined ? undefined : Math.abs(work.year - asked.year);
    if (work.places.length > 0) placesKnown += 1;
    const spot = likes.places.of[at] ?? 0;
    if (spot > ALIKE) placeHits += 1;
    place = Math.max(place, spot);
    if (near !== undefined && near <= NEAR_YEARS) {
      placeNear = Math.max(placeNear, spot);
      nearWorks += 1;
    }
    const alike = likes.title.of[at] ?? 0;
    if (alike > ALIKE / 2) titleHits += 1;
    titles.push(alike);
    const met = Math.min(2, here) / 2;
    bestWork = Math.max(bestWork, met + spot + 2 * alike);
    bestWorkPlain = Math.max(bestWorkPlain, met + 2 * alike);
    titlePlace = Math.max(titlePlace, Math.sqrt(alike * spot));
    titleBest = Math.max(titleBest, alike);
    if (work.venue && work.venue === asked.venue) venue += 1;
    if (near !== undefined) gap = Math.min(gap, near);
    if (work.year !== undefined) {
      first = Math.min(first, work.year);
      last = Math.max(last, work.year);
    }
  }
  titles.sort((a, b) => b - a);
  const top = titles.slice(0, 3).reduce((sum, one) => sum + one, 0) / 3;
  let peerWeight = 0,
    again = 0;
  for (const entry of shared.values()) {
    peerWeight += entry.weight;
    again = Math.max(again, entry.works);
  }
  const placeUnknown = asked.places.length === 0 || placesKnown === 0 ? 1 : 0;
  const outside = asked.year === undefined || last === 0 ? 0 : Math.max(0, first - asked.year, asked.year - last);
  const count = shared.size;
  return Float64Array.of(
    name.exact,
    name.full,
    name.weak,
    name.middleAgrees,
    name.middleOneSided,
    name.share,
    Math.log1p(peerWeight * 2),
    count > 0 ? 1 : 0,
    count > 1 ? 1 : 0,
    asked.peers.length ? count / asked.peers.length : 0,
    Math.log1p(again),
    count === 0 ? Math.log1p(peerCount) : 0,
    place,
    placeNear,
    placeUnknown,
    placeUnknown === 0 && place < 0.1 ? 1 : 0,
    titleBest,
    top,
    likes.title.cover,
    Math.log1p(venue),
    Math.log1p(gap),
    Math.log1p(outside),
    Math.log1p(works.length),
    name.middleWord,
    name.onlyInitials,
    name.initialMatch,
    count > 0 ? titleBest : 0,
    count === 0 && titleBest < 0.1 && place < 0.1 ? 1 : 0,
    bestWork,
    bestWorkPlain,
    0,
    0,
    0,
    works.length > 0 ? nearWorks / works.length : 0,
    titlePlace,
    0,
    0,
    0,
    placesKnown > 0 ? placeHits / placesKnown : 0,
    works.length > 0 ? titleHits / works.length : 0,
  );
}
