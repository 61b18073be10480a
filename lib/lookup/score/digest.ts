// Reads the works of profiles once into what is compared again and again: name keys and word stems. Pure; remembers by object.

import { collapse, fold } from '../../names/fold.ts';
import { parseName } from '../../names/parse.ts';
import { EAST_ASIAN, isSyllable } from '../../names/words.ts';
import type { ProfileWork, Query } from './types.ts';

/** A co-author as compared: surname and initial, the first given name where it is printed in full, and how much sharing one says. */
export type Peer = { readonly key: string; readonly given: string; readonly weight: number };

export type WorkDigest = {
  readonly year: number | undefined;
  readonly peers: readonly Peer[];
  readonly title: readonly string[];
  readonly places: readonly string[];
  readonly venue: string;
};

// Words that stand in titles of every field.
const COMMON = new Set('the and for with from using based study analysis model system'.split(' '));
// Words that stand in most addresses: they say that it is an address.
const PLACE_COMMON = new Set(
  'department university universitat universite universidad institute institut instituto school center centre hospital faculty college laboratory medical medicine science sciences technology engineering research national and the for und der des del usa china japan germany france italy spain india korea canada kingdom united states edu com email'.split(
    ' ',
  ),
);
/** Stems are beginnings: `diabetic` and `diabetes` meet at six letters, unrelated words seldom do. */
const STEM = 6;
const MOST_WORDS = 40;

const stems = (text: string | undefined, skip: ReadonlySet<string>): string[] =>
  text === undefined
    ? []
    : [
        ...new Set(
          fold(text)
            .split(' ')
            .filter((word) => word.length > 2 && !skip.has(word))
            .map((word) => word.slice(0, STEM)),
        ),
      ].slice(0, MOST_WORDS);

/** Surnames shared by millions say little with only an initial beside them. */
const COMMON_SURNAME = 0.5;
/** … and with one syllable behind it not much more (Jian Zhang). */
const ONE_SYLLABLE = 0.6;
const INITIAL_ONLY = 0.7;

function peerOf(name: string): Peer | undefined {
  const reading = parseName(name).readings[0];
  if (!reading) return undefined;
  const family = collapse(reading.family.join(''));
  const first = reading.given[0] ?? '';
  const full = first.length > 1;
  return {
    key: `${family} ${first.charAt(0)}`,
    given: full ? reading.given.join('') : '',
    weight:
      (EAST_ASIAN.has(family) ? COMMON_SURNAME * (reading.given.length === 1 && isSyllable(first) ? ONE_SYLLABLE : 1) : 1) *
      (full ? 1 : INITIAL_ONLY),
  };
}

const digests = new WeakMap<ProfileWork | Query, WorkDigest>();

export function digest(work: ProfileWork | Query): WorkDigest {
  let found = digests.get(work);
  if (!found) {
    found = {
      year: work.year,
      peers: work.coauthors.flatMap((name) => peerOf(name) ?? []),
      // Topics say what titles say; they count as words of the title.
      title: stems([work.title, work.category].filter(Boolean).join(' '), COMMON),
      places: [...new Set((work.affiliations ?? []).flatMap((place) => stems(place, PLACE_COMMON)))],
      venue: work.venue ?? '',
    };
    digests.set(work, found);
  }
  return found;
}
