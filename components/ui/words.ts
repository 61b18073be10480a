// From a message catalogue to the sentence on the screen: placeholders, plural forms, numbers and dates. Holds no sentence itself.

import { DAY } from '../../lib/core/time.ts';
import { fillHoles, HOLE, spoken, wordsIn } from './plain-words.ts';

export { type Language, speak, wordsIn } from './plain-words.ts';

/** One message in its plural forms; the form is chosen by the placeholder `count`. */
export type Plural = { readonly [F in Intl.LDMLPluralRule]?: string } & { readonly other: string };
export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;
/** Numbers are grouped for the reader's language; years and ids are handed in as strings. */
export type Fill = Readonly<Record<string, string | number>>;

type HolesIn<S> = S extends `${string}{${infer H}}${infer Rest}` ? H | HolesIn<Rest> : never;
type Holes<M> = M extends string ? HolesIn<M> : M extends { readonly other: infer O } ? HolesIn<O> | 'count' : never;
type Filled<M> = [Holes<M>] extends [never] ? [] : [fill: { readonly [H in Holes<M>]: string | number }];

/** `t('key', { hole: value })`: the compiler knows the keys and the placeholders of each. */
export type Words<C extends Catalogue> = <K extends keyof C & string>(key: K, ...fill: Filled<C[K]>) => string;

/** The words are English, so only an English reader's own way of writing dates fits them. */
const tag = (): string => spoken()?.tag ?? globalThis.navigator?.languages?.find((tag) => /^en\b/i.test(tag)) ?? 'en-GB';

/** The words of one surface. `english` is the catalogue of assets/locales/en and the fallback. */
// So that a bundle leaves out the catalogues of what it leaves out.
/* @__NO_SIDE_EFFECTS__ */
export function wordsOf<C extends Catalogue>(surface: string, english: C): Words<C> {
  return (key, ...rest) => say(wordsIn(surface, english, key) ?? key, rest[0]);
}

/** `[fuller|plain]` in a message: the fuller words where all their placeholders are known. */
const CHOICE = /\[([^[\]|]*)\|([^[\]|]*)\]/g;

/** Fills one message of `wordsIn`. */
export function say(message: Message, fill: Fill = {}): string {
  const count = fill.count;
  const form = typeof message === 'string' ? message : (typeof count === 'number' && message[plural(count)]) || message.other;
  const known = form.replace(CHOICE, (_, fuller: string, plain: string) =>
    [...fuller.matchAll(HOLE)].every(([, name = '']) => (fill[name] ?? '') !== '') ? fuller : plain,
  );
  return fillHoles(known, fill, number);
}

const dateFormat = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag(), options);

const plural = (count: number): Intl.LDMLPluralRule => new Intl.PluralRules(tag()).select(count);

/** Browsers keep the format that stands behind this; making one takes longer than a hundred uses. */
export const number = (value: number): string => value.toLocaleString(tag());

let dates: Intl.DateTimeFormat | undefined;

/** `12 Nov 2026` in the reader's order. `at` in ms since the epoch. */
export function date(at: number): string {
  // Browsers keep none with options; the language is set before the first is shown.
  dates ??= dateFormat({ dateStyle: 'medium' });
  return dates.format(at);
}

/** A moment to come, in local time and as short as it can be understood: `14:05`, `tomorrow, 09:30`, `24 Nov, 09:30`. */
export function moment(at: number, now: number = Date.now()): string {
  const clock = dateFormat({ hour: '2-digit', minute: '2-digit' }).format(at);
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  if (days === 0) return clock;
  if (days === 1) return `${new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' }).format(1, 'day')}, ${clock}`;
  return `${dateFormat({ day: 'numeric', month: 'short' }).format(at)}, ${clock}`;
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** A country's name in the reader's language; `code` is ISO 3166-1 alpha-2. */
export function country(code: string): string {
  return new Intl.DisplayNames(tag(), { type: 'region' }).of(code) ?? code;
}

/** `Ricci, Merger and Goldt`. */
export const list = (items: readonly string[]): string => new Intl.ListFormat(tag()).format(items);
