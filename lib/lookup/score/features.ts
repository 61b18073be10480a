// What speaks for each candidate, as numbers. Pure: everything comes from the query and the candidates themselves, so that the same
// model serves every index; no corpus counts. Weights are in weights.ts, fitted by the code beside the tests.

import { parseName } from '../../names/parse.ts';
import { EAST_ASIAN } from '../../names/words.ts';
import { digest, type Peer, type WorkDigest } from './digest.ts';
import { nameFeatures, rankOf } from './name-features.ts';
import { likeness, sameVenue } from './similar.ts';
import type { Profile, Query } from './types.ts';

/**
 * `initials`: the page prints no given name in full. `namesakes`: two or more candidates bear the full name. `common`: one does, but the
 * surname is shared by millions, so that others are likely not listed. `single`: none of these.
 */
export type Ambiguity = 'initials' | 'namesakes' | 'common' | 'single';

/** What the columns of a row say, in order. */
export const COLUMNS = [
  'exact',
  'full',
  'exactAlone',
  'fullAlone',
  'middle',
  'initials',
  'onlyCandidate',
  'peers',
  'peersFull',
  'peersShare',
  'place',
  'placeUnknown',
  'titles',
  'bestWork',
  'yearsOutside',
  'venue',
  'works',
] as const;
/** The same of `outside`. */
export const OUTSIDE = ['always', 'candidates', 'initials', 'bearers', 'eastAsian', 'placed'] as const;

/**
 * `rows`: one per candidate, in the order of COLUMNS. `bare`: per candidate, 1 where nobody of this page has written with them and none of
 * their works is about the same: then little more than the name, or a place that thousands share, speaks for them. `outside`: what speaks
 * for none of them. `placed`: 1 where the page gives an affiliation.
 */
export type Features = {
  readonly rows: readonly number[][];
  readonly bare: readonly number[];
  readonly outside: readonly number[];
  readonly ambiguity: Ambiguity;
  readonly placed: number;
};

export type Candidate = { readonly profile: Profile; readonly works: readonly WorkDigest[] };

/** A co-author on the page; `weight` shrinks with the number of candidates who know one of that name. */
type Asked = Peer & { weight: number };

/** The first columns: the name spelled alike, the full name the same; the ones from `exactAlone` on say it again where no rival has it. */
const ALONE = 2;

export function features(query: Query, profiles: readonly Profile[]): Features {
  const asked = digest(query);
  const printed = parseName(query.name);
  const candidates = profiles.map((profile) => ({ profile, works: profile.works.map(digest) }));
  const titles = likeness(asked.title, candidates, 'title');
  const places = likeness(asked.places, candidates, 'places');
  const venues = sameVenue(asked.venue, candidates);
  const peers = shareOut(asked.peers, candidates);
  const said = candidates.map(({ works }, seat) => evidence(asked, works, peers, titles[seat] ?? [], places[seat] ?? []));
  const rows = candidates.map(({ profile }, seat) => {
    const name = nameFeatures(printed, profile);
    return [
      ...[name.exact, name.full, false, false, name.middle, name.initials, profiles.length === 1].map(Number),
      ...(said[seat]?.columns ?? []),
      venues[seat] ?? 0,
      Math.log1p(profile.works.length),
    ];
  });
  for (let column = 0; column < ALONE; column += 1) {
    const holders = rows.filter((row) => row[column] === 1);
    if (rows.length > 1 && holders.length === 1) for (const row of holders) row[column + ALONE] = 1;
  }
  const first = printed.given[0] ?? '';
  const initials = first.length < 2 || first.endsWith('.');
  const common = EAST_ASIAN.has(printed.family.join(''));
  const bearers = profiles.filter((profile) => rankOf(query.name, profile) > 2).length;
  const placed = Number(asked.places.length > 0);
  return {
    rows,
    bare: said.map(({ bare }) => Number(bare)),
    placed,
    outside: [1, Math.log1p(profiles.length), Number(initials), Math.log1p(bearers), Number(common), placed],
    ambiguity: initials ? 'initials' : bearers > 1 ? 'namesakes' : common ? 'common' : 'single',
  };
}

/** A co-author whom many candidates have written with says less; the weight is shared among them. */
function shareOut(peers: readonly Peer[], candidates: readonly Candidate[]): ReadonlyMap<string, Asked> {
  const asked = new Map(peers.map((peer) => [peer.key, { ...peer }]));
  const owners = new Map<string, number>();
  for (const { works } of candidates) {
    const met = new Set<string>();
    for (const work of works) for (const { key } of work.peers) if (asked.has(key)) met.add(key);
    for (const key of met) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  for (const [key, peer] of asked) peer.weight /= owners.get(key) ?? 1;
  return asked;
}

/** Titles as alike as this are about the same; by chance few works are. */
const SAME_TOPIC = 0.15;

/** People move: a place known from so many years before or after says half as much. */
const YEARS_HALVE = 6;

/** Two such co-authors on one work, or one title alike, are as much as one work can say. */
const MOST_PEERS = 2;

function evidence(
  asked: WorkDigest,
  works: readonly WorkDigest[],
  peers: ReadonlyMap<string, Asked>,
  titles: readonly number[],
  places: readonly number[],
): { columns: number[]; bare: boolean } {
  const shared = new Map<string, boolean>();
  let best = 0,
    place = 0;
  works.forEach((work, at) => {
    let met = 0;
    for (const { key, given } of work.peers) {
      const wanted = peers.get(key);
      // Two different full given names behind one initial are two people.
      if (!wanted || !(wanted.given.startsWith(given) || given.startsWith(wanted.given))) continue;
      met += wanted.weight;
      shared.set(key, shared.get(key) === true || (given !== '' && given === wanted.given));
    }
    const here = places[at] ?? 0;
    best = Math.max(best, Math.min(MOST_PEERS, met) / MOST_PEERS + here + 2 * (titles[at] ?? 0));
    const apart = asked.year && work.year ? Math.abs(asked.year - work.year) : 0;
    place = Math.max(place, here / (1 + apart / YEARS_HALVE));
  });
  let weight = 0,
    full = 0;
  for (const [key, whole] of shared) {
    weight += peers.get(key)?.weight ?? 0;
    if (whole) full += 1;
  }
  const [first = 0, second = 0, third = 0] = [...titles].sort((a, b) => b - a);
  const years = works.flatMap((work) => work.year ?? []);
  const outside = years.length && asked.year ? Math.max(0, Math.min(...years) - asked.year, asked.year - Math.max(...years)) : 0;
  return {
    columns: [
      Math.log1p(weight * 2),
      Math.log1p(full * 2),
      shared.size / Math.max(1, asked.peers.length),
      place,
      Number(asked.places.length === 0 || works.every((work) => work.places.length === 0)),
      (first + second + third) / 3,
      best,
      Math.log1p(outside),
    ],
    bare: weight === 0 && first < SAME_TOPIC,
  };
}
