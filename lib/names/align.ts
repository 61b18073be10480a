// Pairs the seats of a printed byline with the seats of a recorded one. The best name fit both ways decides, position only breaks ties.
// A seat that cannot be told apart stays unpaired: a wrong pair is worse than none. Near-linear: names meet only in shared blocks.

import { compareParsed, type NameLevel } from './compare.ts';
import { keysOf } from './key.ts';
import { initials, type ParsedName, parseName } from './parse.ts';
import { expectedSeats, forward, type Pairs } from './seats.ts';

export type Alignment = {
  /** Per printed seat the recorded seat, undefined where there is none, or no telling which, or the seat is a group's. */
  readonly pairs: readonly (number | undefined)[];
  /** `whole`: every person of both lists is paired, in order. `unrelated`: fewer than half are: another work's byline. */
  readonly quality: 'whole' | 'damaged' | 'unrelated';
  /** Per printed seat the level of its pair; `conflict` where unpaired. */
  readonly levels: readonly NameLevel[];
};

export type AlignOptions = {
  /** The page shows only the first names. */
  readonly printedCut?: boolean;
  /** The record ends early (OpenAlex lists end at 100). */
  readonly recordedCut?: boolean;
};

/** Names left over after the blocks are compared each with each up to this many comparisons; beyond, only near their expected seat. */
const LEFTOVER_COMPARISONS = 20_000;
/** A block larger than this holds one very common name; its seats are compared within this reach only. */
const LARGE_BLOCK = 64;
/** Share of pairs that must follow each other for positions to mean anything: a list sorted by alphabet has about half. */
const ORDERED = 0.75;
/** Every round settles at least one seat and lets its neighbours settle; real bylines need under ten. */
const ROUNDS = 40;

type Edge = { readonly printed: number; readonly recorded: number; readonly level: NameLevel; readonly detail: number };

export function alignBylines(printed: readonly string[], recorded: readonly string[], options: AlignOptions = {}): Alignment {
  const left = printed.map(parseName);
  const right = recorded.map(parseName);
  const pairs: Pairs = { of: new Array(left.length).fill(undefined), back: new Array(right.length).fill(undefined) };
  const levels: NameLevel[] = new Array(left.length).fill('conflict');
  resolve(blockEdges(left, right), pairs, levels);
  resolve(leftoverEdges(left, right, pairs), pairs, levels);
  return { pairs: pairs.of, quality: qualityOf(left, right, pairs, options), levels };
}

const isPerson = (name: ParsedName): boolean => name.readings.length > 0;

function blockEdges(left: readonly ParsedName[], right: readonly ParsedName[]): Edge[] {
  const blocks = new Map<string, number[]>();
  right.forEach((name, seat) => {
    for (const key of keysOf(name)) {
      const block = blocks.get(key) ?? [];
      block.push(seat);
      blocks.set(key, block);
    }
  });
  return left.flatMap((name, seat) => {
    const others = keysOf(name).flatMap((key) => {
      const block = blocks.get(key) ?? [];
      return block.length > LARGE_BLOCK ? block.filter((other) => Math.abs(other - seat) < LARGE_BLOCK) : block;
    });
    return [...new Set(others)].flatMap((other) => edge(left, right, seat, other));
  });
}

/** One edge, or none where the names contradict each other. */
function edge(left: readonly ParsedName[], right: readonly ParsedName[], printed: number, recorded: number): Edge[] {
  const a = left[printed];
  const b = right[recorded];
  if (!a || !b) return [];
  const level = compareParsed(a, b);
  return level === 'conflict' ? [] : [{ printed, recorded, level, detail: initialsFit(a, b) }];
}

/** 2 where all initials are equal, 1 where one list of initials begins the other, else 0. */
function initialsFit(a: ParsedName, b: ParsedName): number {
  const one = initials(a);
  const two = initials(b);
  return one === two ? 2 : one.startsWith(two) || two.startsWith(one) ? 1 : 0;
}

/** What no block brought together: aliases, slips, other romanisations. Few, so each is compared with each. */
function leftoverEdges(left: readonly ParsedName[], right: readonly ParsedName[], pairs: Pairs): Edge[] {
  const open = left.flatMap((name, seat) => (isPerson(name) && pairs.of[seat] === undefined ? [seat] : []));
  const free = right.flatMap((name, seat) => (isPerson(name) && pairs.back[seat] === undefined ? [seat] : []));
  const few = open.length * free.length <= LEFTOVER_COMPARISONS;
  const isFree = new Set(free);
  return open.flatMap((seat) => {
    const near = few ? free : [...new Set(expectedSeats(seat, pairs))].filter((other) => isFree.has(other));
    return near.flatMap((other) => edge(left, right, seat, other));
  });
}

/** Pairs level by level, the strongest first; within a level only what is the single best choice from both sides. */
function resolve(edges: readonly Edge[], pairs: Pairs, levels: NameLevel[]): void {
  for (const level of ['same', 'full', 'initial', 'weak'] as const) {
    let open = edges.filter((edge) => edge.level === level);
    for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
      open = open.filter((edge) => pairs.of[edge.printed] === undefined && pairs.back[edge.recorded] === undefined);
      const decided = decide(open, pairs);
      if (decided.length === 0) break;
      for (const edge of decided) {
        if (pairs.of[edge.printed] !== undefined || pairs.back[edge.recorded] !== undefined) continue;
        pairs.of[edge.printed] = edge.recorded;
        pairs.back[edge.recorded] = edge.printed;
        levels[edge.printed] = level;
      }
    }
  }
}

function decide(open: readonly Edge[], pairs: Pairs): readonly Edge[] {
  const byPrinted = Map.groupBy(open, (edge) => edge.printed);
  const byRecorded = Map.groupBy(open, (edge) => edge.recorded);
  /** Those for whom a test holds against every rival, on either side. */
  const best = (beats: (edge: Edge, rival: Edge) => boolean): Edge[] =>
    open.filter((edge) =>
      [byPrinted.get(edge.printed), byRecorded.get(edge.recorded)].every((rivals) =>
        rivals?.every((rival) => rival === edge || beats(edge, rival)),
      ),
    );
  const single = best(() => false);
  if (single.length > 0 || forward(pairs) < ORDERED) return single;
  const expected = new Map([...byPrinted.keys()].map((seat) => [seat, expectedSeats(seat, pairs)] as const));
  const score = (edge: Edge): number => {
    const hits = (expected.get(edge.printed) ?? []).filter((seat) => seat === edge.recorded).length;
    return hits && hits * 3 + edge.detail;
  };
  // Equal initials on both sides that no rival has; without the neighbours' word only where nobody is missing ("J. Wang, J.-S. Wang").
  const initials = best((edge, rival) => edge.detail === 2 && rival.detail < 2).filter(
    (edge) => score(edge) > 0 || byPrinted.get(edge.printed)?.length === byRecorded.get(edge.recorded)?.length,
  );
  if (initials.length > 0) return initials;
  // The edge that alone stands at the seat its neighbours point to; among equals the initials decide.
  const seated = best((edge, rival) => score(edge) > score(rival));
  if (seated.length > 0) return seated;
  // As many printed as recorded seats that fit one another ("Wei Zhang" twice on both sides): paired in order.
  return open.filter((edge) => {
    const across = byPrinted.get(edge.printed) ?? [];
    const down = byRecorded.get(edge.recorded) ?? [];
    return across.length === down.length && across.indexOf(edge) === down.indexOf(edge);
  });
}

function qualityOf(left: readonly ParsedName[], right: readonly ParsedName[], pairs: Pairs, options: AlignOptions): Alignment['quality'] {
  const printed = left.filter(isPerson).length;
  const recorded = right.filter(isPerson).length;
  const paired = pairs.of.filter((seat) => seat !== undefined).length;
  if (paired === 0 || paired * 2 < Math.min(printed, recorded)) return 'unrelated';
  const whole =
    (paired === printed || (options.recordedCut && paired === recorded)) &&
    (paired === recorded || (options.printedCut && paired === printed));
  return whole && forward(pairs) === 1 ? 'whole' : 'damaged';
}
