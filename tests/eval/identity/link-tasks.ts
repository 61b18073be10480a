// The linking tasks: which of the profiles that fit the name is meant, or none. Baseline: the top result of a name search.

import { score } from '../../../lib/lookup/score/model.ts';
import { compareWithAny, levelRank } from '../../../lib/names/compare.ts';
import { calibrationError } from './answers.ts';
import type { Case } from './cases.ts';
import { type Figure, figure, share, wilson } from './figures.ts';
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

export function linkTask(set: string, cases: readonly Case[]): Figure {
  const start = cpuTime();
  const scored = cases.map((one) => score(one.query, one.candidates));
  const took = cpuTime() - start;
  const likely = cases.flatMap((one, at) => (scored[at]?.likely ? [{ right: scored[at]?.best === one.gold }] : []));
  const stated = cases.flatMap((one, at) =>
    scored[at]?.best === undefined ? [] : [{ probability: scored[at]?.probability ?? 0, right: scored[at]?.best === one.gold }],
  );
  const searched = cases.flatMap((one) => (one.candidates.length > 0 ? [topResult(one) === one.gold] : []));
  const withProfile = cases.filter((one) => one.gold >= 0);
  const others = withProfile.map((one) => ({ one, left: one.candidates.filter((_, seat) => seat !== one.gold) }));
  const away = others.flatMap(({ one, left }) => {
    const got = score(one.query, left);
    return got.likely ? [{ person: one.person, answered: left[got.best ?? -1]?.id }] : [];
  });
  const mistaken = away.length;
  const wrong = cases.flatMap((one, at) => {
    const got = scored[at];
    return got?.likely && got.best !== one.gold ? [{ person: one.person, answered: one.candidates[got.best ?? -1]?.id }] : [];
  });
  const otherIds = (some: typeof wrong): number => some.filter(({ person, answered }) => isOtherId(answered, person)).length;
  const many = cases.filter((one) => one.candidates.length >= 20 && one.candidates.length <= 30);
  return figure(
    TASKS[set] ?? set,
    { n: cases.length, answered: likely.length, right: likely.filter((one) => one.right).length },
    {
      what: 'top name-search result',
      precision: share(searched.filter(Boolean).length, searched.length),
      coverage: share(searched.length, cases.length),
    },
    {
      haveProfile: share(cases.filter((one) => one.hasProfile).length, cases.length),
      removed: {
        n: withProfile.length,
        falseAttributions: mistaken,
        knownAsOnePerson: otherIds(away),
        share: share(mistaken, withProfile.length),
        interval: wilson(mistaken, withProfile.length),
        baseline: share(withProfile.filter((one) => one.candidates.length > 1).length, withProfile.length),
      },
      // Of the wrong answers, those that name the right person by another id; counted as wrong all the same.
      knownAsOnePerson: otherIds(wrong),
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
