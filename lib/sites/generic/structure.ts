// Authors from the page alone: lists that the markup calls authors, or the line of names under the title. For pages without author tags.

import { readDoi } from '../../core/ids.ts';
import { cleanName } from '../../names/clean.ts';
import { fold } from '../../names/fold.ts';
import { isNameLike } from '../block.ts';
import { flowOf } from '../flow.ts';
import { REST } from '../read-names.ts';
import { APART, PAGE_NOISE, surroundings } from './anchor.ts';
import type { Seed } from './tags.ts';

const CANDIDATES =
  '[itemprop~=author],[itemprop~=creator],[property~=author],[property~="schema:author"],[property~="dc:creator"],[rel~="dc:creator"],[rel~=author],[class*=author i],[id*=author i],[class*=contrib i],[class*=creator i],[class*=byline i],[class*=auths i]';
/** Inside an author list, what is not the name. */
const ASIDE =
  ',[class*=affil i],[class*=institution i],[class*=address i],[class*=email i],[class*=tooltip i],[class*=popup i],[class*=popover i],[class*=overlay i],[class*=info-card i],[class*=sr-only i],[class*=invisible i],[class*=visually i],[class*=screen-reader i],[class*=degree i],[class*=role i],[itemprop=affiliation],[property=affiliation],a[href^="mailto:"],a[href*="orcid.org"],label,button[aria-expanded] em';
/** Words of a page's own controls, which look like names in title case. */
const CONTROL =
  /\b(?:access|article|download|pdf|full|text|review|journal|share|cite|citation|view|abstract|published|volume|issue|home|search|log|sign|menu|more|less|show|all|about|contact|help|open|free|supplement\w*|figure|table|export|print|save|alert|links?|details|information|profile|google|scholar|pubmed|links|paper|author|name|overlay|panel|see|other|by|from|this)\b/i;
/** A page without tags is a paper when it has an abstract and a DOI of its own. */
const ABSTRACT = /^\s*(?:abstract|summary|résumé|zusammenfassung|resumen)\b/i;
/** Names of a list, as a share of its pieces. */
const PURE = 0.7;
/** The byline begins within this many characters after the title. */
const NEAR_TITLE = 4_000;

type List = { readonly names: readonly string[]; readonly pure: number; readonly at: number };

/** Names in a unit that holds one or several: `Doe, Jane` is one. */
function namesOfUnit(unit: string): string[] {
  const family = /^(\p{Lu}[\p{L}\p{M}'’ \p{Pd}]+),\s*(\p{Lu}[\p{L}\p{M}'’. \p{Pd}]*)$/u.exec(unit);
  if (family && (!/\s/.test(family[1] ?? '') || !/\p{L}{2,}[\s.]+\p{L}/u.test(family[2] ?? '')) && !/,\s*(?:Jr|Sr|Ph)/.test(unit))
    return [unit];
  return unit.split(/\s*[,·•|]\s*|\s+(?:and|und|&)\s+|^(?:and|&)\s+/);
}

/** The pieces of an element's text with letters in them, and which of them are names. */
export function listOf(element: Element): { names: string[]; pieces: number } {
  const { text } = flowOf(element, PAGE_NOISE + ASIDE, APART);
  const pieces = text
    .split(/[\n;:\u2001-\u2003\uE001]|\u00a0{2,}/)
    .flatMap((unit) => namesOfUnit(unit.replace(/\s+/g, ' ').trim()))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2}/u.test(piece) && !REST.test(piece));
  const names = pieces.map(cleanName).filter((name) => isNameLike(name.replace(',', '')) && !CONTROL.test(name));
  return { names, pieces: pieces.length };
}

const distinct = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
};

/** Does a page without tags show a paper? */
function showsPaper(doc: Document, url: URL): boolean {
  const heading = [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6,b,strong,dt,[class*=abstract i]')].some((each) =>
    ABSTRACT.test(each.textContent?.slice(0, 40) ?? ''),
  );
  if (!heading) return false;
  const canonical = doc.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  if (readDoi(url.pathname) ?? readDoi(canonical)) return true;
  return (
    [...doc.querySelectorAll('a[href*="doi.org/10."]')].some((link) => !surroundings(link).elsewhere) ||
    /\bdoi:\s*10\.\d{4,}\//i.test(doc.body.textContent?.slice(0, 20_000) ?? '')
  );
}

/** Authors as the page's structure shows them, in order; empty where the page is not clearly a paper. */
export function authorsOfStructure(doc: Document, url: URL, tagged: boolean): Seed[] {
  const heading = doc.querySelector('h1');
  if (!heading || !(tagged || showsPaper(doc, url))) return [];
  const flow = flowOf(doc.body, PAGE_NOISE);
  const whole = flow.text;
  const title = heading.textContent?.trim().slice(0, 30) ?? '';
  const titleAt = Math.max(0, whole.indexOf(title.split(/\s{2,}|\n/)[0] ?? ''));
  const groups = new Map<string, Element[]>();
  for (const element of doc.body.querySelectorAll(CANDIDATES)) {
    if (element.contains(heading) || heading.contains(element) || surroundings(element).elsewhere) continue;
    const key =
      `${element.localName}.${element.getAttribute('class') ?? ''}|${element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''}`.replace(
        /\b(?:first|last|odd|even|\w*\d+)\b/g,
        '',
      );
    groups.set(key, [...(groups.get(key) ?? []), element]);
    groups.set(`${groups.size}`, [element]);
  }
  const lists: List[] = [];
  for (const elements of groups.values()) {
    const parts = elements.map(listOf);
    const names = distinct(parts.flatMap((part) => part.names));
    const pieces = parts.reduce((sum, part) => sum + part.pieces, 0);
    const first = names[0];
    if (!first) continue;
    const at = whole.indexOf(first.split(' ')[0] ?? first, titleAt);
    if (at >= 0) lists.push({ names, pure: parts.flatMap((part) => part.names).length / pieces, at: at - titleAt });
  }
  const pure = lists
    .filter((list) => list.pure >= PURE && list.at < NEAR_TITLE)
    .sort((a, b) => b.names.length - a.names.length || b.pure - a.pure || a.at - b.at);
  const names = pure[0]?.names ?? [];
  return names.map((name) => ({ name }));
}
