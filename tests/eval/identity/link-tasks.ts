// The linking tasks: which of the profiles that fit the name is meant, or none. Baseline: the top result of a name search.

import { MOST_PEOPLE } from '../../../lib/lookup/guess/people.ts';
import { type Scored, score } from '../../../lib/lookup/score/model.ts';
import { compareWithAny, levelRank } from '../../../lib/names/compare.ts';
import { calibrationError } from './answers.ts';
import type { Case } from './cases.ts';
import { type Figure, figure, rates, share, wilson } from './figures.ts';
import { isOtherId } from './one-person.ts';

/** Milliseconds of our own processor time: the machine may be busy with other things. */
const cpuTime = (): number => process.cpuUsage().user / 1000;

const TASKS: Readonly<Record<string, string>> = {
  lagos: 'same full name',
  song: 'surname and initial',
  printed: 'ACL as printed',
  initials: 'ACL initials',
  homonym: 'ACL exact homonyms',
};

/** A question with what the model says to it, once as it is and once with the right profile taken away (absent where there is none). */
type Judged = { readonly one: Case; readonly got: Scored; readonly without?: { readonly got: Scored; readonly answered?: string } };

function withoutRight({ one, got }: Pick<Judged, 'one' | 'got'>): Judged {
  if (one.gold < 0) return { one, got };
  const left = one.candidates.filter((_, seat) => seat !== one.gold);
  const without = score(one.query, left);
  const answered = left[without.best ?? -1]?.id;
  return { one, got, without: { got: without, ...(answered === undefined ? {} : { answered }) } };
}

/** What is answered, what of it is right, and what is answered where the right profile is away. */
function counted(judged: readonly Judged[]) {
  const likely = judged.filter(({ got }) => got.likely);
  const right = likely.filter(({ one, got }) => got.best === one.gold).length;
  const wrong = likely.filter(({ one, got }) => got.best !== one.gold);
  const asked = judged.filter(({ without }) => without);
  const mistaken = asked.filter(({ without }) => without?.got.likely);
  return {
    counts: { n: judged.length, answered: likely.length, right },
    // Of the wrong answers, those that name the right person by another id; counted as wrong all the same.
    knownAsOnePerson: wrong.filter(({ one, got }) => isOtherId(one.candidates[got.best ?? -1]?.id, one.person)).length,
    removed: {
      n: asked.length,
      falseAttributions: mistaken.length,
      knownAsOnePerson: mistaken.filter(({ one, without }) => isOtherId(without?.answered, one.person)).length,
      share: share(mistaken.length, asked.length),
      interval: wilson(mistaken.length, asked.length),
    },
  };
}

export function linkTask(set: string, cases: readonly Case[]): Figure {
  const start = cpuTime();
  const scored = cases.map((one) => ({ one, got: score(one.query, one.candidates) }));
  const took = cpuTime() - start;
  const judged = scored.map(withoutRight);
  const { counts, knownAsOnePerson, removed } = counted(judged);
  // A name that more people bear than are looked at is another question: the one meant may not be among them.
  const within = judged.filter(({ one }) => one.candidates.length <= MOST_PEOPLE);
  const stated = judged.flatMap(({ one, got }) =>
    got.best === undefined ? [] : [{ probability: got.probability, right: got.best === one.gold }],
  );
  const searched = cases.flatMap((one) => (one.candidates.length > 0 ? [topResult(one) === one.gold] : []));
  const withProfile = cases.filter((one) => one.gold >= 0);
  const many = cases.filter((one) => one.candidates.length >= 20 && one.candidates.length <= 30);
  return figure(
    TASKS[set] ?? set,
    counts,
    {
      what: 'top name-search result',
      precision: share(searched.filter(Boolean).length, searched.length),
      coverage: share(searched.length, cases.length),
    },
    {
      haveProfile: share(cases.filter((one) => one.hasProfile).length, cases.length),
      removed: { ...removed, baseline: share(withProfile.filter((one) => one.candidates.length > 1).length, withProfile.length) },
      knownAsOnePerson,
      ...(within.length < judged.length ? { asManyAsLookedAt: among(within) } : {}),
      calibrationError: calibrationError(stated),
      msPerName: took / Math.max(1, cases.length),
      candidatesPerName: share(
        cases.reduce((sum, one) => sum + one.candidates.length, 0),
        cases.length,
      ),
      ...(many.length > 0 ? { msWithAbout25: timed(many) } : {}),
    },
  );
}

/** The same figures of some of a set's questions. */
function among(judged: readonly Judged[]) {
  const { counts, ...more } = counted(judged);
  return { most: MOST_PEOPLE, ...rates(counts), ...more };
}

/** Mean time of one name with 20 to 30 candidates whose works are digested. */
function timed(cases: readonly Case[]): number {
  const start = cpuTime();
  for (const one of cases) score(one.query, one.candidates);
  return (cpuTime() - start) / cases.length;
}

/** What a name search shows first: the better name fit, then the more works. */
function topResult(one: Case): number {
  let best = -1,
    value = -1;
  one.candidates.forEach((profile, seat) => {
    const rank = levelRank(compareWithAny(one.query.name, profile.name, profile.otherNames).level) + profile.works.length / 1e6;
    if (rank > value) [best, value] = [seat, rank];
  });
  return best;
}
