// What the popup's page was opened to search for, read from its address. Pure; only an extension's own page can be opened so.

import type { Asked } from '../../components/popup/search-tab.tsx';
import { readOrcid } from '../../lib/core/ids.ts';
import { cleanName } from '../../lib/names/clean.ts';

/** Longer than any name of a person: a passage somebody selected, which is shown and not sent. */
const LONGEST_NAME = 80;

/**
 * The search in `?search=…`; undefined where none was asked for, empty words where nothing of a name is left.
 * A page that is loaded `again` (reloaded, or restored with the browser's session) asks nobody by itself.
 */
export function readAsked(query: string, again: boolean): Asked | undefined {
  const given = new URLSearchParams(query).get('search');
  if (given === null) return undefined;
  const words = readOrcid(given) ?? cleanName(given);
  return { words, now: !again && words !== '' && words.length <= LONGEST_NAME };
}
