// Author names out of one byline: one element each, or running text. Reads only, and only the byline it is given.

import { readOrcid } from '../core/ids.ts';
import { cleanName } from '../names/clean.ts';
import { isAnonymous, isGroup } from '../names/group.ts';
import { type Flow, flowOf, MARK, NOISE } from './flow.ts';
import type { NameAt, PageKind } from './site.ts';

/** "et al." and what says that names were left out; never a name. */
export const REST =
  /^[\s,;(]*(?:authors?:?$|by:?$|(?:and|&)?\s*(?:et\.? al|others?\b|\d+ (?:more|others?|additional|authors?))|\.\.\.|…|show (?:more|all|less))/i;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;
/** Between names in running text. Commas inside numbers, initials' dots and the point in Marcel·la are no separators. */
const BETWEEN = /[,;:،、，•|\n\uE001]|·(?!l)|\s(?:and|und|AND)\s|(?:^|\s)&\s*|[ \u00a0]*(?:[\u2001-\u2003]|\u00a0 ?\u00a0)\s*/;

/** The noise of a kind of page: everybody's and its own. */
export const noiseOf = (kind: Pick<PageKind, 'noise'>): string => (kind.noise ? `${NOISE},${kind.noise}` : NOISE);

/** An element's text without noise, white space folded. */
export function textOf(element: Element, noise: string = NOISE): string {
  const text = element.firstElementChild ? flowOf(element, noise).text.replaceAll(MARK, ' ') : (element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** The iD printed with a name: a link on, in or right after it. */
export function orcidAt(element: Element): string | undefined {
  const next = element.nextElementSibling;
  const link =
    element.closest('a[href*="orcid.org/"]') ??
    element.querySelector('a[href*="orcid.org/"]') ??
    (next?.matches('a[href*="orcid.org/"]') ? next : null);
  return link ? readOrcid(link.getAttribute('href') ?? '') : undefined;
}

/** `Doe, Jane` and `Doe J` as they are said. Only for sites that print names so. */
export function givenFirst(name: string): string {
  const [family, given, more] = name.split(/\s*,\s*/);
  if (given && !more) return `${given} ${family}`;
  const initials = /^(.+?) ([\p{Lu}\p{Pd}.]{1,4})$/u.exec(name);
  return initials ? `${initials[2]} ${initials[1]}` : name;
}

/** A name at its seat, or undefined for text that is none. */
export function nameAt(raw: string, position: number, element: Element, range?: () => Range): NameAt | undefined {
  const name = REST.test(raw) ? '' : cleanName(raw);
  if (!/\p{L}/u.test(name) || isAnonymous(name)) return undefined;
  const orcid = range ? undefined : orcidAt(element);
  const seat: NameAt = { name, position, element, ...(orcid ? { orcid } : {}), ...(isGroup(name) ? { group: true } : {}) };
  if (range) {
    let made: Range | undefined;
    Object.defineProperty(seat, 'range', { enumerable: true, get: () => (made ??= range()) });
  }
  return seat;
}

/** On arXiv a colon, as text or as a link of its own, closes the name of a group: "NVIDIA: Jane Doe". https://info.arxiv.org/help/prep.html#author */
const closedByColon = ({ element }: NameAt): boolean =>
  element.matches('[href*=searchtype]') && /^\s*:/m.test(`${element.nextSibling?.nodeValue}\n${element.nextElementSibling?.textContent}`);

/** "The CMS, LHCb Collaborations": the plural, or the colon, speaks for the one-word names before it too. */
function sharedGroups(names: NameAt[]): NameAt[] {
  let shared = false;
  for (const one of [...names].reverse()) {
    shared = /\sCollaborations$/i.test(one.name) || closedByColon(one) || (shared && !/\s/.test(one.name));
    if (shared) Object.assign(one, { group: true });
  }
  return names;
}

/** One element, one name. */
export function namesOfElements(elements: Iterable<Element>, kind: Pick<PageKind, 'noise'>): NameAt[] {
  const noise = noiseOf(kind);
  const names: NameAt[] = [];
  for (const element of elements) {
    const raw = textOf(element, noise);
    const before = names.at(-1);
    // A list that splits at commas tears "M. Finger, Jr." in two; it is one seat.
    if (before && SUFFIX.test(raw)) names[names.length - 1] = { ...before, name: `${before.name}, ${raw}` };
    else {
      const name = nameAt(raw, names.length, element);
      if (name) names.push(name);
    }
  }
  return sharedGroups(names);
}

/** Splits running text at what stands between names. Empty pieces are left out; places are trimmed to the text. */
export function pieces(text: string, between: RegExp = BETWEEN): { start: number; end: number; text: string }[] {
  const found: { start: number; end: number; text: string }[] = [];
  const splitter = new RegExp(between, `${between.flags.replace('g', '')}g`);
  const push = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed) found.push({ start: from + raw.indexOf(trimmed), end: from + raw.indexOf(trimmed) + trimmed.length, text: trimmed });
  };
  let from = 0;
  for (const match of text.matchAll(splitter)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return found;
}

/** A name on a stretch of running text. */
export function nameInFlow(
  flow: Flow,
  piece: { start: number; end: number; text: string },
  position: number,
  root: Element,
): NameAt | undefined {
  // The name's own place: what cleaning took from either end is not part of it.
  const bare = piece.text.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '');
  const start = piece.start + Math.max(0, piece.text.indexOf(bare));
  return nameAt(bare, position, flow.node(start)?.parentElement ?? root, () => flow.range(start, start + Math.max(1, bare.length)));
}

/** A byline that is running text: "Jane Doe, John Roe and Ann Poe". */
export function namesOfText(root: Element, kind: Pick<PageKind, 'noise' | 'until'>): NameAt[] {
  const flow = flowOf(root, noiseOf(kind));
  const stop = kind.until ? flow.text.search(kind.until) : -1;
  const names: NameAt[] = [];
  const parts = pieces(stop < 0 ? flow.text : flow.text.slice(0, stop));
  for (const [at, part] of parts.entries()) {
    if (SUFFIX.test(part.text)) continue;
    const next = parts[at + 1];
    if (next && SUFFIX.test(next.text)) part.text = flow.text.slice(part.start, next.end);
    const name = nameInFlow(flow, part, names.length, root);
    if (name) names.push(name);
  }
  return sharedGroups(names);
}
