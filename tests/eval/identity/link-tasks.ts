// The linking tasks: which of the profiles that fit the name is meant, or none. Baseline: the top result of a name search.

import { score } from '../../../lib/lookup/score/model.ts';
import { compareWithAny, levelRank } from '../../../lib/names/compare.ts';
import { calibrationError } from './answers.ts';
import type { Case } from './cases.ts';
import { type Figure, figure, share, wilson } from './figures.ts';

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
  const mistaken = withProfile.filter(
    (one) =>
      score(
        one.query,
        one.candidates.filter((_, seat) => seat !== one.gold),
      ).likely,
  ).length;
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
        share: share(mistaken, withProfile.length),
        interval: wilson(mistaken, withProfile.length),
        baseline: share(withProfile.filter((one) => one.candidates.length > 1).length, withProfile.length),
      },
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
