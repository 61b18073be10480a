// What the card's state amounts to: who it is, and where they are. Pure; holds no words.

import type { ResearcherId } from '../../lib/core/ids.ts';
import type { Institution, Researcher } from '../../lib/core/person.ts';
import { letters } from '../ui/letters.ts';
import type { CardState } from './card-state.ts';

/** The believed person; undefined while nobody is believed. */
export function personOf({
  subject,
  facets,
}: Pick<CardState, 'subject' | 'facets'>):
  | { readonly id: ResearcherId; readonly name: string | undefined; readonly orcid: string | undefined }
  | undefined {
  const profile = facets.profile?.value;
  if (subject.kind === 'researcher') return { id: subject.id, name: profile?.name, orcid: profile?.orcid };
  const match = facets.match?.value;
  const found = match?.level === 'ambiguous' || match?.level === 'unknown' ? undefined : match?.researcher;
  return found && { id: found.id, name: found.name, orcid: found.orcid ?? profile?.orcid };
}

/**
 * Can the reader's word on this name be kept for this paper? Not where the page tells neither an id nor a title. Says when `paperKey` has
 * one, without its code: the side panel would open with one file more.
 */
export const hasPaper = ({ subject }: Pick<CardState, 'subject'>): boolean =>
  subject.kind === 'name' && (Object.keys(subject.work).length > 0 || /[\p{L}\p{N}]/u.test(subject.title ?? ''));

export type Place =
  /** Here and latest are the same; `since` is the first year of the unbroken run that reaches the latest. */
  | { readonly kind: 'here'; readonly name: string; readonly since: number | undefined }
  | { readonly kind: 'paper' | 'latest'; readonly name: string };

/** Where the person was on this paper, beside the latest place on record when the two differ. */
export function placesOf({ subject, facets }: Pick<CardState, 'subject' | 'facets'>): readonly Place[] {
  const profile = facets.profile?.value;
  const latest = profile?.latest[0];
  const paper = facets.match?.value?.onThisPaper;
  const printed = subject.kind === 'name' ? (subject.affiliations ?? []) : [];
  const institutions = paper?.institutions ?? [];
  const texts = [...institutions.map(({ name }) => name), ...(paper?.affiliations ?? []), ...printed];
  const here = texts[0];
  if (!here) return latest ? [{ kind: 'latest', name: latest.name }] : [];
  if (!latest) return [{ kind: 'paper', name: here }];
  const same = institutions.some((one) => sameInstitution(one, latest)) || texts.some((text) => plain(text).includes(plain(latest.name)));
  if (!same)
    return [
      { kind: 'paper', name: here },
      { kind: 'latest', name: latest.name },
    ];
  return [{ kind: 'here', name: latest.name, since: profile && since(profile, latest) }];
}

const plain = (text: string): string =>
  letters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameInstitution = (a: Institution, b: Institution): boolean =>
  (a.id !== undefined && a.id === b.id) || (a.ror !== undefined && a.ror === b.ror) || plain(a.name) === plain(b.name);

function since({ history }: Researcher, place: Institution): number | undefined {
  const years = new Set(history.find(({ institution }) => sameInstitution(institution, place))?.years);
  if (years.size < 2) return undefined;
  let year = Math.max(...years);
  while (years.has(year - 1)) year -= 1;
  return year;
}

/** Is the name on record worth telling beside the printed one? Not for case, accents or dots. */
export const differs = (printed: string, recorded: string | undefined): recorded is string =>
  recorded !== undefined && plain(recorded) !== '' && plain(recorded) !== plain(printed);
