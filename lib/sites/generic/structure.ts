// Authors from the page alone: the list the markup calls authors, or the line of names under the title. For pages without author tags.

import { workKey } from '../../core/ids.ts';
import { fold } from '../../names/fold.ts';
import { flowOf } from '../flow.ts';
import { idsOfAddress } from '../paper.ts';
import { PAGE_NOISE, surroundings } from './anchor.ts';
import { isCalledAuthors, type List, lineBehind, listOfAll, listOfFirsts, listOfLines } from './lists.ts';
import type { Seed } from './tags.ts';
import { abstractOf, isAbstract, titleOf } from './title.ts';

export const MARKED =
  '[itemprop~=author],[itemprop~=creator],[property~=author],[property~="schema:author"],[property~="dc:creator"],[rel~="dc:creator"],[rel~=author],[class*="author" i],[id*="author" i],[class*="contrib" i],[class*="creator" i],[class*="creatibutor" i],[class*="byline" i],[class*="auths" i],[class*="people" i]';
const LINKED =
  'a[href*="author" i],a[href*="/profile" i],a[href*="/person" i],a[href*="/people/" i],a[href*="/users/" i],a[href*="contributor" i]';
const LINES = 'p,div,span,ul,ol,h2,h3,h4,h5,h6,td,center,section';
/** What stands apart from the line it is in. */
const BLOCKS = 'div,p,ul,ol,li,dl,table,section,h2,h3,h4,h5,h6';
/** Names of a list, as a share of its pieces. */
const PURE = 0.7;
/** Of unmarked lines under the title this many are looked at. */
const MOST_LINES = 40;
/** A page's long text is no line of names. Characters. */
const MOST_TEXT = 20_000;

const SHORT = /^\p{Lu}\p{Lu}?\.? /u;

const follows = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & 4) !== 0;

const KEYWORDS =
  /^[^\p{L}\n]*(?:key ?words|mots[ -]cl[ée]s|schl[üa]\S*w[öo]rter|palabras clave|palavras-chave|parole chiave|trefwoorden|nyckelord|słowa kluczowe|ключевые слова|关键词|關鍵詞|キーワード|키워드|주제어|الكلمات المفتاحية|subject terms|msc|pacs)(?!\p{L})/imu;
const FILE = /\b(?:download|view|full[ -]text|article|paper)?\s*\(?pdf\b/i;
/** What papers show, each worth a point beside the abstract and the DOI; news and blogs show one or two of these. */
const SIGNS = [
  /^[^\p{L}\n]*(?:references|bibliography|literature cited|notes and references|r[ée]f[ée]rences|bibliographie|literatur(?:verzeichnis)?|referencias|bibliograf[íi]a|refer[êe]ncias|riferimenti|литература|список литературы|参考文献|引用文献|참고\s?문헌|المراجع)[^\p{L}\n]*$/imu,
  KEYWORDS,
  /(?:received|accepted|submitted|revised|eingereicht|angenommen|reçu|accepté|recibido|aceptado|recebido|aceito|ricevuto|поступила|收稿日期|受付|접수)[^\p{L}\d]{0,3}(?:on\s+)?(?:\d{1,2}\P{L}{1,3}\p{L}+|\p{L}+\s+\d{1,2}|\d{4}|\d{1,2}[./])/iu,
  /(?:cite this|how to cite|cite as|citer cet|pour citer|zitier(?:en|weise|vorschlag)|c[óo]mo citar|como citar|come citare|цитирова|引用本文|bibtex|export citation|download citation|endnote)/i,
  /(?:\bvol(?:ume|\.)?\s*\d+|\bissn\b|\bpages?\s+\d+\s*[-–]\s*\d+|\bpp\.\s*\d+|\bproceedings of\b|\bjournal\b|\brevue\b|\brevista\b|\bzeitschrift\b|第\s?\d+\s?[卷期巻号])/i,
  FILE,
];
/** Essays, products and podcasts have one too. */
const WEAK_ABSTRACT = /^[^\p{L}]*(?:summary|synopsis)/iu;
/** An abstract (2), its own DOI (2) or one on the page (1), and signs: this many together are a paper. */
const ENOUGH_SIGNS = 4;

/** The glance that spares other pages a reading: a heading or block called abstract, or a DOI in the address. */
function mayShowPaper(doc: Document, url: URL): boolean {
  if (workKey(idsOfAddress(url.href)) || doc.querySelector('[id*="abstract" i],[class*="abstract" i],a[href*=".pdf" i]')) return true;
  return [...doc.querySelectorAll('h2,h3,h4,h5,b,strong,dt')].some((heading) => isAbstract(heading.firstChild?.nodeValue ?? ''));
}

/** Does the page itself show a paper, where tags do not say so? */
export function showsPaper(doc: Document, url: URL): boolean {
  const title = mayShowPaper(doc, url) ? titleOf(doc) : undefined;
  return title !== undefined && hasSigns(doc, url, abstractOf(doc, title));
}

function hasSigns(doc: Document, url: URL, abstract: Element | undefined): boolean {
  const canonical = doc.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const own = workKey(idsOfAddress(url.href)) ?? workKey(idsOfAddress(canonical));
  const text = flowOf(doc.body, PAGE_NOISE).text;
  // Without either, key words and a file to download must be among the signs.
  if (!abstract && !own && ![KEYWORDS, FILE].every((sign) => sign.test(text))) return false;
  const near =
    [...doc.querySelectorAll('a[href*="doi.org/10."]')].some((link) => !surroundings(link).elsewhere) ||
    /\bdoi\s?[:：]?\s*(?:https:\/\/doi\.org\/)?10\.\d{4,}\//i.test(text);
  const signs = SIGNS.filter((sign) => sign.test(text)).length;
  const weak = WEAK_ABSTRACT.test(abstract?.textContent ?? '');
  return (abstract ? (weak ? 1 : 2) : 0) + (own ? 2 : near ? 1 : 0) + signs >= ENOUGH_SIGNS;
}

/** An editorial board is headed like a paper and lists people with their institutions. */
const BOARD =
  /\beditorial (?:board|team|committee|office)\b|(?:^|: )\s*(?:(?:the|our|meet our) )?(?:editors|reviewers|referees)\s*(?:$|(?:of|for|in) )/i;

/** Elements of one make under one roof: `li.author` of one `ul`, `span.author` of one `div`. */
function groupsOf(elements: readonly Element[]): Element[][] {
  const roofs = new Map<Element, Map<string, Element[]>>();
  for (const element of elements) {
    const make = `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\S*\d\S*|\b(?:first|last|odd|even|active)\b/g, '').trim()}`;
    for (const roof of [element.parentElement, element.parentElement?.parentElement]) {
      if (!roof) continue;
      const makes = roofs.get(roof) ?? new Map<string, Element[]>();
      roofs.set(roof, makes);
      makes.set(make, [...(makes.get(make) ?? []), element]);
    }
  }
  return [...roofs.values()].flatMap((makes) => [...makes.values()]).filter((group) => group.length > 1);
}

/** The best of the lists: the one that begins first; of those that share its first name, the longest. */
function choose(lists: readonly List[]): readonly string[] {
  const good = lists.filter((list) => list.pure >= PURE).sort((a, b) => (a.start === b.start ? 0 : follows(a.start, b.start) ? -1 : 1));
  const first = good[0]?.names[0];
  if (first === undefined) return [];
  const same = good.filter((list) => list.names.some((name) => fold(name) === fold(first)));
  const best = same.reduce(
    (longest, list) => (list.names.length > longest.names.length ? list : longest),
    same[0] ?? { names: [] as readonly string[] },
  ).names;
  return isNamedAgain(best) ? best.slice(0, -1) : best;
}

/** "Correspondence to: J Doe" behind a list of full names is the Jane Doe of the list. */
function isNamedAgain(names: readonly string[]): boolean {
  const short = /^(\p{L})\p{Lu}{0,2}\.? ([\p{L}\p{Pd}'’ ]+)$/u.exec(names.at(-1) ?? '');
  return (
    short !== null &&
    names.slice(0, -1).some((name) => name.startsWith(short[1] ?? ' ') && name.endsWith(` ${short[2]}`) && !SHORT.test(name))
  );
}

/** Authors as the page's structure shows them, in order; empty where the page is not clearly a paper. */
export function authorsOfStructure(doc: Document, url: URL, tagged: boolean): Seed[] {
  if (!tagged && !mayShowPaper(doc, url)) return [];
  const title = titleOf(doc);
  if (!title || BOARD.test(title.textContent ?? '')) return [];
  const abstract = abstractOf(doc, title);
  if (!tagged && !hasSigns(doc, url, abstract)) return [];
  const inHead = (element: Element): boolean =>
    !element.contains(title) &&
    !title.contains(element) &&
    follows(title, element) &&
    (!abstract || (follows(element, abstract) && !element.contains(abstract)));
  const names = namesAmong(doc.body, inHead, true);
  return (names.length ? names : lineBehind(title)).map((name) => ({ name }));
}

/** The names a stretch of the page lists as authors, in order. `lines`: a line of nothing but names counts where nothing is marked. */
export function namesAmong(
  scope: Element,
  within: (element: Element) => boolean,
  lines: boolean,
  markedBy: string = MARKED,
): readonly string[] {
  const among = (selector: string): Element[] =>
    [...scope.querySelectorAll(selector)].filter((element) => within(element) && !surroundings(element, scope).elsewhere);
  const marked = among(markedBy);
  const linked = among(LINKED);
  const lists = [
    ...marked.map((element) => listOfAll([element])),
    ...groupsOf(marked).flatMap((group) => [listOfFirsts(group), listOfAll(group)]),
    ...groupsOf(linked).map(listOfAll),
    ...linked.map((element) => listOfAll([element])),
  ].filter((list) => list.names.length > 0);
  // Where only some names are links, the line they stand in holds the rest.
  const roofs = lists
    .flatMap(({ start }) => [start.parentElement, start.parentElement?.parentElement])
    .filter((roof) => roof && within(roof) && !roof.querySelector(BLOCKS));
  lists.push(...[...new Set(roofs)].flatMap((roof) => (roof ? [listOfAll([roof])] : [])));
  const names = choose(lists);
  if (names.length || !lines) return names;
  const plain = among(LINES)
    .filter((element) => (element.textContent?.length ?? 0) < MOST_TEXT)
    .slice(0, MOST_LINES);
  const inLines = choose(
    plain.map((element) => listOfAll([element])).filter(({ names, start }) => names.length > 1 || (names.length && isCalledAuthors(start))),
  );
  return inLines.length
    ? inLines
    : choose([...plain.map((each) => [each]), ...groupsOf(plain)].map(listOfLines).filter((list) => list.names.length > 0));
}
