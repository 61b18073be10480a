// Blocking keys: names that could be one person share at least one key. A key is a filter for speed, never evidence.

import { collapse } from './fold.ts';
import { type ParsedName, parseName, type Reading } from './parse.ts';
import { PARTICLES } from './words.ts';

/** A reading's key: the family name joined, umlauts collapsed, and the first initial (`mueller-juergen` → `muller j`). */
const readingKey = (reading: Reading): string => `${collapse(reading.family.join(''))} ${reading.given[0]?.charAt(0) ?? ''}`;

/** The key of the likely reading; empty for groups and strings without letters. */
export function nameKey(raw: string): string {
  const first = parseName(raw).readings[0];
  return first ? readingKey(first) : '';
}

/** One key per reading, without repeats; also without particles, and by the last surname alone. */
export const nameKeys = (raw: string): string[] => keysOf(parseName(raw));

export function keysOf(name: ParsedName): string[] {
  const keys = new Set<string>();
  for (const reading of name.readings) {
    keys.add(readingKey(reading));
    const core = reading.family.filter((token) => !PARTICLES.has(token));
    if (core.length > 0 && core.length < reading.family.length) keys.add(readingKey({ ...reading, family: core }));
  }
  return [...keys];
}
