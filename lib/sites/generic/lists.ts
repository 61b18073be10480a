// Names out of elements that may hold an author list. Reads only the elements given.

import { cleanName } from '../../names/clean.ts';
import { fold } from '../../names/fold.ts';
import { isNameLike, isPlace, PARTICLES, TIED } from '../block.ts';
import { flowOf } from '../flow.ts';
import { REST } from '../read-names.ts';
import { APART, PAGE_NOISE } from './anchor.ts';

/** Inside an author list, what is not the name. */
const ASIDE =
  ',[class*="affil" i],[class*="institution" i],[class*="address" i],[class*="email" i],[class^="tooltip" i],[role=tooltip],[role=dialog],[class*="popup" i],[class^="popover" i],[class*="popover-content" i],[class*="overlay" i],[class*="info-card" i],[class*="dropdown-content" i],[class*="dropdown-menu" i],[class*="card-content" i],[class*="sr-only" i],[class*="invisible" i],[class*="visually" i],[class*="screen-reader" i],[class*="degree" i],[class*="role" i],[itemprop=affiliation],[property=affiliation],[itemprop=email],[property=email],[property=editor],[itemprop=editor],[class*="editor" i],[class*="reviewer" i],[class*="referee" i],a[href^="mailto:"],a[href*="orcid.org"],label';
/** Institutions in italics, where the names are not. */
const SLANTED = ',em,i';
/** Collaborations in a list of people: members of it. */
const COLLECTIVE =
  /\b(?:collaborations?|consorti(?:um|a)|(?:trial|study|working|research|writing) (?:group|team)|investigators|network|team)$/i;
/** What lists of authors are headed and followed by, in the languages papers are published in. */
const LABEL =
  /^(?:by|von|par|por|di|autor(?:es|as|en|i|e|\(es\)|\(en\))?|auteurs?|autore|auth?ors?|автор[ыи]?(?: научной работы)?|著者(?:情報)?|作者|저자|(?:sobre|about|acerca|über|à propos)\b.*|information\b.*)\W*$/iu;
const MONONYM = /^\p{Lu}\p{Ll}{2,}$/u;
/** What a field with the authors is called: "Author:", in the cell or line before the name or in front of it. */
const CALLED =
  /^(?:(?:the )?auth?ors?(?:\(s\))?|by|creators?|written by|von|par|por|autor(?:es|as|en|i|e|\(es\)|\(en\))?|auteurs?|verfasser|автор[ыи]?|著者|作者|저자)\s*[:：]?\s*/iu;
/** Stands alone where each name is a link. */
const JOINT = /^(?:and|und|et|y|e|en|og|och|и|with)$/i;
/** Small or all in capitals: En and Et are names. */
const AND = '(?:[Aa]nd|AND|und|UND|et(?!\\.? al)|ET|en|og|och|OCH|и|И|&)';
/** Between two names of one line. Not the point in Marcel·la. */
const BETWEEN = new RegExp(`\\s*(?:[,;，、،•|]|(?<!l)·|·(?!l))\\s*(?:${AND}\\s+)?|(?:^|\\s+)${AND}\\s+`, 'u');
/** "And" in Spanish, Italian and Catalan stands inside names too: Ramón y Cajal. */
const AND_OR_NAME = /\s+([yei])\s+/;
/** Two names of one person at least. */
const FULL = /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}/u;
/** Words of a page's own controls, which look like names in title case. */
const CONTROL =
  /\b(?:access|articles?|download|pdf|text|review|journal|cite|citation|view|abstract|published|volume|issue|search|log|sign|menu|show|all|about|contact|help|supplement\w*|figures?|tables?|export|print|save|alerts?|links|details|information|info|profile|google|scholar|pubmed|paper|authors?|name|overlay|panel|other|by|from|this|metrics|references|sciprofiles|preprints|crossref|window|received|accepted|revised|submitted)\b/i;
/** People are called so too, at the end (Frank Close) … */
const CONTROL_FIRST = /^(?:full|home|more|less|open|free|share|new|close)$/i;
/** … or anywhere (June Tarn): a control only where it has no other words. */
const CONTROL_ALONE =
  /^(?:full|home|more|less|open|free|share|new|close|link|see|read|learn|load|find|get|copy|back|next|previous|pages?|here|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Degrees and roles between names: neither names nor against the list. */
const TITLE_PIECE = /^(?:\p{Lu}{2,5}|(?:Ph|Pharm|Psy|Ed|Sc|M|B|D)\.?\s?\p{Lu}\p{L}{0,2}\.?|Jr\.?|Sr\.?|I{2,3}|Dr\.?|Prof\.?)$/u;

/** A title with what stands under it. Characters. */
const MOST_BLOCK = 2_000;
/** A label is a word or two. Characters. */
const MOST_LABEL = 24;

export type List = {
  readonly names: readonly string[];
  /** Share of names among the pieces, 0 to 1. */
  readonly pure: number;
  readonly start: Element;
};

/** "Doe, Jane, Roe, Richard, and Poe, Ann": every second piece is a given name, and hardly a piece is a name by itself. */
function paired(unit: string): string[] | undefined {
  const parts = unit
    .replace(new RegExp(`,?\\s+${AND}\\s+`, 'g'), ', ')
    .split(/\s*,\s*/)
    .filter(Boolean);
  if (parts.length < 4 || parts.length % 2 || parts.filter((part) => isNameLike(part)).length > parts.length / 4) return undefined;
  const names = parts.flatMap((part, at) => (at % 2 ? [] : [`${part}, ${parts[at + 1]}`]));
  return names.every((name) => isNameLike(name.replace(',', ''))) ? names : undefined;
}

/** `Doe, Jane`, taken apart. */
const FAMILY_FIRST = new RegExp(
  `^((?:(?:${PARTICLES}) |${TIED})*\\p{Lu}[\\p{L}\\p{M}'’ \\p{Pd}]+),\\s*(\\p{Lu}[\\p{L}\\p{M}'’. \\p{Pd}]*)$`,
  'u',
);

/** A line's pieces: names, if it is one of names. */
function split(line: string): string[] {
  return line.split(BETWEEN).flatMap((piece) => {
    const [first = '', ...rest] = piece.split(AND_OR_NAME);
    const found = [first];
    for (let at = 0; at + 1 < rest.length; at += 2) {
      const [joint = '', next = ''] = rest.slice(at, at + 2);
      const before = found.at(-1) ?? '';
      if ([before, next].every((each) => FULL.test(each) && isNameLike(each))) found.push(next);
      else found[found.length - 1] = `${before} ${joint} ${next}`;
    }
    return found;
  });
}

/** Names in a unit that holds one or several: `Doe, Jane` is one. */
function namesOfUnit(unit: string): string[] {
  const family = FAMILY_FIRST.exec(unit);
  if (family && (!/\s/.test(family[1] ?? '') || !/\p{L}{2,}[\s.]+\p{L}/u.test(family[2] ?? '')) && !TITLE_PIECE.test(family[2] ?? ''))
    return [unit];
  return paired(unit) ?? split(unit);
}

function piecesOf(element: Element): string[] {
  const read = (noise: string): string[] =>
    flowOf(element, noise, APART)
      .text.split(/[\n;:—\u2001-\u2003\uE001]|\u00a0{2,}/)
      .flatMap((unit) =>
        namesOfUnit(
          unit
            .replace(/\[[^\]]*\]/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      )
      .map((piece) => piece.trim())
      .filter(
        (piece) => /\p{L}{2}/u.test(piece) && !REST.test(piece) && !TITLE_PIECE.test(piece) && !LABEL.test(piece) && !JOINT.test(piece),
      );
  // Somebody's own list has its owner in italics.
  const places = [...element.querySelectorAll('em,i')].some((each) => !nameOf((each.textContent ?? '').trim()));
  const pieces = places ? read(PAGE_NOISE + ASIDE + SLANTED) : [];
  return pieces.length ? pieces : read(PAGE_NOISE + ASIDE);
}

/** Icons and notes that are words: "Ada Tarn mail", "Ada Tarn equal contributor". */
const NOTE = /\s+(?:e-?mail(?: author)?|mail|corresponding author|equal contribut(?:or|ion)s?|view orcid profile|orcid)$/i;

function isControl(text: string): boolean {
  const words = text.split(/\s+/);
  const [first = ''] = words;
  // "Close F", where the family stands first.
  const leads = CONTROL_FIRST.test(first) && !/\s\p{Lu}{1,3}$/u.test(text);
  return CONTROL.test(text) || leads || words.every((word) => CONTROL_ALONE.test(word));
}

const nameOf = (piece: string): string | undefined => {
  if (COLLECTIVE.test(piece)) return piece;
  const name = cleanName(piece.replace(NOTE, '')).replace(/(?<=\p{L}{2})\.$/u, '');
  return isNameLike(name.replace(',', '')) && !isControl(name) ? name : undefined;
};

const distinct = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
};

/** Printed beside a name where no affiliation is: addresses in disguise ("jane [at] fen.example"), links, dates. */
const NO_NAME = /\bat\b|[@\d]|https?:|\.(?:com|org|edu|net|ac)\b/i;

/** One author a line, her affiliation behind the name or on the lines that follow; in one element or one for each author. */
export function listOfLines(elements: readonly Element[]): List {
  const lines = elements
    .flatMap((element) => flowOf(element, PAGE_NOISE, APART).text.split(/[\n;]/))
    .map((line) => line.replace(/[\s\uE001\uE002]+/g, ' ').trim())
    .filter((line) => /\p{L}{2}/u.test(line) && !LABEL.test(line));
  const isAside = (line: string | undefined): boolean => line !== undefined && (isPlace(line) || NO_NAME.test(line));
  const read = lines.map((line, at) => {
    const [first = '', ...rest] = line.split(/\s*,\s*/);
    const below = !rest.length && isAside(lines[at + 1]);
    // "Ada Tarn and Béla Fosse, Reedworks"
    const people = below || (rest.length && !rest.every((piece) => nameOf(piece))) ? split(first).map(nameOf) : [];
    const known = people.every((name) => name !== undefined) ? people : [];
    return { known, placed: below || rest.some(isPlace), clear: known.length > 0 || isAside(line) };
  });
  // One affiliation that says so vouches for the others: "Ada Tarn, Reedworks".
  const names = read.some(({ known, placed }) => known.length && placed) ? read.flatMap(({ known }) => known) : [];
  const clear = read.filter((line) => line.clear).length;
  return { names: distinct(names), pure: clear / Math.max(1, read.length), start: elements[0] as Element };
}

/** The line right behind the title in its own block: names alone, or one name over a date or an institution. */
export function lineBehind(title: Element): readonly string[] {
  const own = fold(title.textContent ?? '');
  let block = title;
  while (block.parentElement && block.tagName !== 'BODY' && fold(block.textContent ?? '') === own) block = block.parentElement;
  if (block.tagName === 'BODY' || (block.textContent ?? '').length > MOST_BLOCK) return [];
  const lines = flowOf(block, PAGE_NOISE)
    .text.split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => fold(line) === own);
  const pieces = split(lines[at + 1] ?? '').filter(Boolean);
  const names = at < 0 ? [] : pieces.flatMap((piece) => nameOf(piece) ?? []);
  const below = lines[at + 2] ?? '';
  const sure = names.length > 1 || /\b(?:19|20)\d\d\b/.test(below) || isPlace(below);
  return names.length === pieces.length && sure ? names : [];
}

/** Is a place called that of the authors? "By" alone is said of journalists too: it takes a name right behind it. */
export function isCalledAuthors(element: Element): boolean {
  const own = (element.textContent ?? '').trim();
  const called = CALLED.exec(own)?.[0];
  if (called && called.length < own.length && /[:：]|^\S+\s/.test(called)) return true;
  for (const label of [element.previousElementSibling, element.parentElement?.previousElementSibling]) {
    const text = (label?.textContent ?? '').trim();
    if (text && text.length < MOST_LABEL && CALLED.exec(text)?.[0].length === text.length) return true;
  }
  return false;
}

/** The line of an entry that holds nothing but names, two at least: titles in title case look like one. */
export function lineOfNames(element: Element): readonly string[] {
  for (const line of flowOf(element, PAGE_NOISE, APART).text.split(/[\n\u2003]/)) {
    const pieces = split(
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/(?<=\p{L}{2})\.$/u, ''),
    ).filter((piece) => /\p{L}/u.test(piece) && !REST.test(piece));
    const names = pieces.flatMap((piece) => nameOf(piece) ?? []);
    if (names.length > 1 && names.length === pieces.length) return names;
  }
  return [];
}

/** Every piece of the elements' text. */
export function listOfAll(elements: readonly Element[]): List {
  const pieces = elements.flatMap(piecesOf);
  const names = pieces.flatMap((piece) => nameOf(piece) ?? []);
  return { names: distinct(names), pure: pieces.length ? names.length / pieces.length : 0, start: elements[0] as Element };
}

/** The first piece of each element: one author each, with affiliations and pop-ups behind the name. */
export function listOfFirsts(elements: readonly Element[]): List {
  const firsts = elements.map((element) => piecesOf(element)[0]).filter((piece) => piece !== undefined);
  const known = firsts.map(nameOf);
  // Among people with two names a marked author with one is a person too.
  const people = known.filter((name) => name !== undefined).length > firsts.length / 2;
  const names = firsts.flatMap(
    (piece, at) => known[at] ?? (people && MONONYM.test(piece) && !isPlace(piece) && !isControl(piece) ? piece : []),
  );
  return { names: distinct(names), pure: firsts.length ? names.length / firsts.length : 0, start: elements[0] as Element };
}
