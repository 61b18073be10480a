// The addresses we ask at DBLP. Pure; https://dblp.org/faq/How+to+use+the+dblp+search+API.html

import { fold } from '../../names/fold.ts';
import type { GetRequest } from '../../net/get.ts';
import { FREE } from '../ask.ts';

const API = 'https://dblp.org';

/** A paper stands there as a preprint, at a conference and in a journal; a few more share its words. */
const HITS = 30;
/** All words must be found, so more of them only cost; the longest titles differ in their first words. */
const MOST_WORDS = 12;
/** Fewer find half the library. */
const FEWEST_WORDS = 2;

/** Formulas and commands are written in other ways there. */
const plain = (title: string): string => title.replace(/\$[^$]*\$|\\[a-z]+/gi, ' ');

/** The words of a title as titles are compared: folded, without formulas. */
export const titleWords = (title: string): string[] => fold(plain(title)).split(' ').filter(Boolean);

/**
 * Publications with these words in the title. DBLP has no way in by DOI or arXiv id that tells the authors' numbers too.
 * Undefined for a title of too few words.
 */
export function publicationsRequest(title: string | undefined): GetRequest | undefined {
  const words = title ? titleWords(title) : [];
  if (words.length < FEWEST_WORDS) return undefined;
  const query = new URLSearchParams({ q: words.slice(0, MOST_WORDS).join(' '), format: 'json', h: String(HITS), c: '0' });
  return { url: `${API}/search/publ/api?${query}`, cost: FREE };
}

/** A person's key, such as `65/9612`, `l/YannLeCun` or `07/4259-2`; undefined for anything else. */
export const pidOf = (text: string): string | undefined => /^[a-z\d]{1,4}\/[\w=.-]{1,60}$/i.exec(text)?.[0];

/** Everything DBLP holds of one person: names, links, publications. */
export const personRequest = (pid: string): GetRequest => ({
  url: `${API}/pid/${pid}.xml`,
  cost: FREE,
  accept: 'application/xml',
  body: 'text',
});
