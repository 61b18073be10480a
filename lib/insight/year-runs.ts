// Years as people say them: unbroken runs instead of a list. Pure.

export type Run = readonly [from: number, to: number];
/** A gap of one year is no absence: not everybody publishes every year. */
const GAP = 2;

/** Newest first. */
export function yearRuns(years: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last && last[0] - year <= GAP) last[0] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** `2014–2018`, or the year alone. */
export const runWords = ([from, to]: Run): string => (from === to ? String(from) : `${from}–${to}`);
