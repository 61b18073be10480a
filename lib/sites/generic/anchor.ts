// Finds where known authors stand on the page: every place that prints the byline, the best one first. Reads text only; changes nothing.

import { type Flow, flowOf } from '../flow.ts';
import { entryOf } from '../references/entry.ts';
import { foldWord, printedAt, type Spelling, spellingOf, type Word, withoutUmlauts, wordsOf } from './spelling.ts';

/** One author printed at a place of the flow. */
export type Print = { readonly seat: number; readonly start: number; readonly end: number };
/** One printing of the byline: seats in page order. */
export type Run = { readonly prints: readonly Print[]; readonly score: number };

/** Left out of the page's text. Hidden lists stay: collapsed authors are authors. */
export const PAGE_NOISE = 'sup,svg,math,img,script,style,noscript,template,textarea,select,byline-card';

/** No name reaches over the edges of these. */
export const APART =
  'a,button,li,label,[class*="author" i],[itemprop~=author],[property~=author],[class*="contrib" i],[class*="invisible" i],[class*="sr-only" i]';

/** Text between two authors of one byline: affiliations, addresses and profile pop-ups stand there. Characters. */
const MOST_BETWEEN = 1_500;
/** So many names in elements of one make tell what a name of this list looks like. */
const LEAST_ALIKE = 3;
/** A partial list ("Doe, Roe and 7 more" in a sticky head) counts from this share on. */
const ENOUGH = 0.6;

/** Not the byline, whoever is named there. */
const ELSEWHERE =
  /\b(?:references?|bib(?!lio\b)\w*|refs?|bibliograph\w*|cited-?by|citing|citations?-list|related\w*|recommend\w*|similar\w*|also-?read|more-(?:articles|from|papers|by|like)|comments?|disqus|editors?|reviewers?|editorial\w*|acknowledg\w*|contributions?|metrics|footer)\b|reference|bibliograph|recommend|related/i;
const AUTHORISH = /author|contrib|creator|byline|creatibutor|\bloa\b/i;

export type Index = {
  readonly root: Element;
  readonly flow: Flow;
  readonly words: readonly Word[];
  readonly at: ReadonlyMap<string, readonly number[]>;
};

/** The words of the page, by their folded form. */
export function indexOf(root: Element, noise: string = PAGE_NOISE): Index {
  const flow = flowOf(root, noise, APART);
  const words = wordsOf(flow.text);
  const at = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const list = at.get(word.text);
    if (list) list.push(index);
    else at.set(word.text, [index]);
  }
  return { root, flow, words, at };
}

const GENERATION = /^,?[ \u00a0](?:Jr\.?|Sr\.?|III?|IV)(?![\p{L}\d.])/u;

const hintOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''} ${element.getAttribute('rel') ?? ''}`;

/** What surrounds a place, as far as the page says; `top`, the body or an entry of a list, says nothing of what is in it. */
export function surroundings(element: Element | null | undefined, top?: Element): { elsewhere: boolean; authorish: boolean } {
  let authorish = false;
  for (let depth = 0, each = element; each && each !== top && each.tagName !== 'BODY'; each = each.parentElement, depth++) {
    // What holds the title too is the page's frame and says nothing of a place in it.
    if (depth > 0 && each.querySelector('h1')) break;
    const hint = hintOf(each);
    if (depth < 6 && AUTHORISH.test(hint)) authorish = true;
    // Some pages print the byline in a column beside the text; others its readers' favourites.
    const beside = !authorish && (/^(?:ASIDE|NAV)$/.test(each.tagName) || /\bsidebar\b/i.test(hint));
    if (beside || each.tagName === 'FOOTER' || (ELSEWHERE.test(hint) && !(depth < 3 && AUTHORISH.test(hint))))
      return { elsewhere: true, authorish };
  }
  return { elsewhere: false, authorish };
}

function printsOf(index: Index, spellings: readonly (Spelling | undefined)[]): Print[] {
  const prints: Print[] = [];
  for (const [seat, spelling] of spellings.entries()) {
    const last = spelling?.family.at(-1);
    if (!spelling || !last) continue;
    for (const at of new Set([last, withoutUmlauts(last)].flatMap((word) => index.at.get(word) ?? []))) {
      const place = printedAt(index.words, index.flow.text, at, spelling);
      if (!place) continue;
      // The point of a last initial is part of the name, and so is the generation, which tags leave out.
      const rest = index.flow.text.slice(place.end, place.end + 8);
      const pointed = /\P{L}\p{Lu}$/u.test(index.flow.text.slice(place.start, place.end)) && rest.startsWith('.');
      const generation = GENERATION.exec(rest)?.[0].length ?? 0;
      prints.push({ seat, start: place.start, end: place.end + (generation || (pointed ? 1 : 0)) });
    }
  }
  return prints.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Prints of one place: several seats where two authors share a spelling ("J. Wang"). */
function placesOf(prints: readonly Print[]): Print[][] {
  const places: Print[][] = [];
  for (const print of prints) {
    const last = places.at(-1);
    if (last?.[0] && print.start < last[0].end) last.push(print);
    else places.push([print]);
  }
  return places;
}

/** Splits all prints into printings of the byline: each seat once, near each other. */
function runsOf(prints: readonly Print[]): Print[][] {
  const runs: Print[][] = [];
  let run: Print[] = [];
  // Bylines of thousands: no search through the run for each print.
  let seats = new Map<number, number>();
  for (const place of placesOf(prints)) {
    const last = run.at(-1);
    const free = place.filter((print) => !seats.has(print.seat));
    const print = free.find((each) => !last || each.seat > last.seat) ?? free[0] ?? place[0];
    if (!print) continue;
    const before = seats.get(print.seat);
    const next = before === undefined ? undefined : run[before + 1];
    if (before !== undefined && next && next.seat < print.seat && last && last.seat < print.seat) {
      // Named before the list begins (a correspondence note): the place in the list counts.
      run.splice(before, 1);
      seats = new Map(run.map((each, at) => [each.seat, at]));
    } else if (last && (print.start - last.end > MOST_BETWEEN || (before !== undefined && print.seat !== last.seat))) {
      runs.push(run);
      run = [];
      seats = new Map();
    } else if (before !== undefined) continue;
    seats.set(print.seat, run.length);
    run.push(print);
  }
  if (run.length) runs.push(run);
  return runs;
}

/** Where the title ends: bylines stand after it, seldom before. */
export function titleEnd(index: Index, title: string | undefined, doc: Document): number {
  const wanted = wordsOf(title ?? doc.querySelector('h1')?.textContent ?? '')
    .map((word) => word.text)
    .slice(0, 6);
  const first = wanted[0];
  if (!first || wanted.length < 2) return 0;
  const starts = (index.at.get(first) ?? []).filter((at) => wanted.every((word, offset) => index.words[at + offset]?.text === word));
  const inHeading = starts.find((at) => index.flow.node(index.words[at]?.start ?? 0)?.parentElement?.closest('h1,h2,[class*="title" i]'));
  return index.words[inHeading ?? starts[0] ?? 0]?.end ?? 0;
}

function scoreOf(index: Index, run: readonly Print[], names: readonly string[], title: number): number {
  const first = run[0];
  const last = run.at(-1);
  const element = first && index.flow.node(first.start)?.parentElement;
  if (!first || !last || !element) return Number.NEGATIVE_INFINITY;
  const { elsewhere, authorish } = surroundings(element, index.root);
  const shown = element.checkVisibility?.() ?? true;
  const far = Math.min(1, Math.abs(first.start - title) / 20_000) + (first.start < title ? 0.5 : 0);
  const loose = Math.min(1, (last.end - first.start) / (run.length * MOST_BETWEEN));
  const full = run.filter((print) => isFull(index, print, names)).length / run.length;
  return (run.length / names.length) * 4 + full + (elsewhere ? -4 : 0) + (authorish ? 1 : 0) + (shown ? 1 : 0) - far - loose;
}

const ROLE =
  /\b(?:editors?|editorial|reviewers?|translators?|illustrators?|supervisors?|advis[eo]rs?|rédact(?:eur|rice)s?|directeurs?|herausgeber|betreuer|gutachter|(?:edit|review|translat|illustrat|supervis|advis)ed by)\b/i;
const OTHER_ROLE = new RegExp(`${ROLE.source}[^.;]{0,40}$`, 'i');
/** A line of its own over a name: "Academic editors", "Reviewed by:". Titles are longer, and say more behind the word. */
const ROLE_LINE = new RegExp(`(?:^|\\n)\\s*(?:\\p{L}+ ){0,2}${ROLE.source}(?:\\(s\\))?[\\s:\uE001]*$`, 'iu');
/** How far before a name its role is printed. Characters. */
const ROLE_BEFORE = 80;

/** Does a stretch of text call somebody something else than an author? */
export const isRole = (text: string): boolean => ROLE.test(text);

/** Is this name printed as somebody else's role ("Handling editor: Jane Doe")? */
function isOther(index: Index, print: Print, before: Print | undefined): boolean {
  const text = index.flow.text.slice(Math.max(before?.end ?? 0, print.start - ROLE_BEFORE), print.start);
  return (
    OTHER_ROLE.test(text.slice(text.lastIndexOf('\n') + 1)) ||
    ROLE_LINE.test(text) ||
    surroundings(index.flow.node(print.start)?.parentElement, index.root).elsewhere
  );
}

/** Leaves out of a run who is no author; for tags that also name editors. */
export function withoutOthers(index: Index, run: Run): Run {
  return { ...run, prints: run.prints.filter((print, at) => !isOther(index, print, run.prints[at - 1])) };
}

/** What kind of element a print stands in. Each is asked for often, and read once. */
function makesOf({ flow }: Index): (print: Print) => string {
  const makes = new Map<Print, string>();
  return (print) => {
    const known = makes.get(print);
    if (known !== undefined) return known;
    const element = flow.node(print.start)?.parentElement;
    const make = `${element?.localName} ${(element?.getAttribute('class') ?? '').replace(/\S*\d\S*/g, '')}`;
    makes.set(print, make);
    return make;
  };
}

/** Names that stand as most of a list do are its names; "contributed equally with Jane Roe" inside it is a note. */
function ofOneMake(makeOf: (print: Print) => string, run: Print[], bySeat: ReadonlyMap<number, readonly Print[]>, seats: number): Print[] {
  if (run.length < LEAST_ALIKE) return run;
  const counts = new Map<string, number>();
  for (const print of run) counts.set(makeOf(print), (counts.get(makeOf(print)) ?? 0) + 1);
  const [make = '', most = 0] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  if (most * 2 <= run.length || (most === seats && run.length === seats)) return run;
  const from = (run[0]?.start ?? 0) - MOST_BETWEEN;
  const to = (run.at(-1)?.end ?? 0) + MOST_BETWEEN;
  const mine = new Map(run.map((print) => [print.seat, print]));
  for (let seat = 0; seat < seats; seat++) {
    const now = mine.get(seat);
    if (now && makeOf(now) === make) continue;
    const better = bySeat.get(seat)?.find((print) => print.start >= from && print.end <= to && makeOf(print) === make);
    if (better) mine.set(seat, better);
  }
  const better = [...mine.values()].sort((a, b) => a.start - b.start);
  // Who was found may be the neighbour of the next one.
  return better.length > run.length || better[0] !== run[0] ? ofOneMake(makeOf, better, bySeat, seats) : better;
}

/** References and notes abbreviate; a byline seldom does when the tags do not. */
const isFull = (index: Index, print: Print, names: readonly string[]): boolean =>
  foldWord(index.flow.text.slice(print.start, print.end)).length >= foldWord(names[print.seat] ?? '').length - 1;

/** Authors behind "show more" belong to the printing they stand in: hidden prints join the run around them. */
function withHidden(index: Index, run: readonly Print[], hidden: readonly Print[], names: readonly string[]): Print[] {
  const from = (run[0]?.start ?? 0) - MOST_BETWEEN;
  const to = (run.at(-1)?.end ?? 0) + MOST_BETWEEN;
  const bySeat = new Map(run.map((print) => [print.seat, print]));
  const full = run.filter((print) => isFull(index, print, names)).length * 2 > run.length;
  for (const print of hidden) {
    const shown = bySeat.get(print.seat);
    // A list of full names does not end in "S. A. Brown": that is a note under it, and the list goes on behind "et al."
    const better = shown && full && !isFull(index, shown, names) && isFull(index, print, names);
    if (print.start >= from && print.end <= to && (!shown || better)) bySeat.set(print.seat, print);
  }
  return [...bySeat.values()].sort((a, b) => a.start - b.start);
}

/** Every printing of the byline, the best first. Empty where the page does not print it. */
export function anchor(index: Index, names: readonly string[], title: number): Run[] {
  const prints = printsOf(index, names.map(spellingOf));
  const isShown = (print: Print): boolean => index.flow.node(print.start)?.parentElement?.checkVisibility?.() ?? true;
  const shown: Print[] = [];
  const hidden: Print[] = [];
  for (const print of prints) (isShown(print) ? shown : hidden).push(print);
  const bySeat = Map.groupBy(shown.length ? shown : prints, (print) => print.seat);
  const makeOf = makesOf(index);
  const runs = runsOf(shown.length ? shown : prints)
    .map((run) => ofOneMake(makeOf, run, bySeat, names.length))
    .map((run) => (shown.length ? withHidden(index, run, hidden, names) : run));
  const scored = runs.map((run) => ({ prints: run, score: scoreOf(index, run, names, title) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  const placeOf = (run: Run): Element | null | undefined => index.flow.node(run.prints[0]?.start ?? 0)?.parentElement;
  /** In a list of other papers, or in a reference: authors cite themselves. */
  const isElsewhere = (place: Element | null | undefined): boolean =>
    surroundings(place, index.root).elsewhere || (index.root.tagName === 'BODY' && place != null && entryOf(place) !== undefined);
  if (!best || isElsewhere(placeOf(best))) return [];
  return scored.filter((run) => {
    if (run === best) return true;
    const place = placeOf(run);
    const enough =
      run.prints.length >= Math.max(1, names.length * ENOUGH) && (names.length > 1 || surroundings(place, index.root).authorish);
    return enough && !isElsewhere(place);
  });
}
