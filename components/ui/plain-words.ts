// The words of a first look at a card: names and places put into sentences, no counts. Everything else that words can do is in words.ts.

import type { Catalogue, Fill, Message, Words } from './words.ts';

export type Language = {
  /** BCP 47; also orders dates and numbers. */
  readonly tag: string;
  /** Catalogues by surface (`card`, `popup` …) in that language; a missing message falls back to English. */
  readonly surfaces: Readonly<Record<string, Catalogue>>;
};

let language: Language | undefined;

/** Hands another language in, once, before anything is shown. */
export const speak = (next: Language): void => {
  language = next;
};
export const spoken = (): Language | undefined => language;

/** The words of one surface, for messages without plural forms. `english` is the catalogue of assets/locales/en and the fallback. */
// So that a bundle leaves out the catalogues of what it leaves out.
/* @__NO_SIDE_EFFECTS__ */
export function plainWordsOf<C extends Readonly<Record<string, string>>>(surface: string, english: C): Words<C> {
  return (key, ...rest) => fillHoles(String(wordsIn(surface, english, key) ?? key), rest[0]);
}

/** One message of a surface in the reader's language, or undefined; for keys known only at run time. */
export const wordsIn = (surface: string, english: Catalogue, key: string): Message | undefined =>
  language?.surfaces[surface]?.[key] ?? english[key];

export const HOLE = /\{(\w+)\}/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** `write` is how a number is written. */
export const fillHoles = (text: string, fill: Fill = {}, write: (value: number) => string = String): string =>
  text.replace(HOLE, (hole, name: string) => {
    const value = fill[name];
    if (typeof value === 'number') return write(value);
    if (value === undefined) return hole;
    // An isolate keeps a right-to-left name from reordering the sentence around it; only where needed, so that text stays searchable.
    return RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
  });
