// Blocking keys: names that could be one person share at least one key. A key is a filter for speed, never evidence.

import { coreOf } from './compare-family.ts';
import { collapse } from './fold.ts';
import { type ParsedName, parseName } from './parse.ts';

/**
 * One key per reading, without repeats: the family name joined, umlauts collapsed, and the first initial (`mueller-juergen` → `muller j`);
 * also without particles, and by the first of two surnames alone.
 */
export const nameKeys = (raw: string): string[] => keysOf(parseName(raw));

export const keysOf = ({ readings }: ParsedName): string[] => [
  ...new Set(
    readings.flatMap((reading) => {
      const core = coreOf(reading);
      return [reading.family, core, core.slice(0, 1)].map((family) => `${collapse(family.join(''))} ${reading.given[0]?.charAt(0) ?? ''}`);
    }),
  ),
];
