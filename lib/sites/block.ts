// Names out of a jumble: one stretch of text that holds authors, institutions, addresses and marks (LaTeXML's single `ltx_personname`).

import { type Flow, MAIL, MARK } from './flow.ts';
import { nameInFlow, pieces, REST } from './read-names.ts';
import type { NameAt } from './site.ts';

/** Words that stand in institutions, addresses, ranks and remarks, not in people's names. */
const NOT_A_PERSON =
  /\b(?:univ\w*|inst(?:itut\w*|\.)|istituto|dep(?:t|artment\w*|artamento)|dipartimento|d[ée]partement|schools?|escuela|[ée]cole|colleg\w+|facult\w+|fakult\w+|fachbereich|cent(?:er|re|ro|rum)|zentrum|laborator\w+|labs?|academ\w+|akademie|observator\w+|hospital|clinic\w*|hochschule|polytech\w*|politecnico|foundation|ministry|agency|bureau|division|section|groups?|team|lehrstuhl|program\w*|project|research\w*|tech|technolog\w+|sciences?|physics|mathematic\w+|comput\w+|engineering|astro(?:nom|phys)\w+|biology|chemi(?:stry|cal)|medic(?:ine|al)|statistics|economics|inc|ltd|llc|gmbh|corp\w*|company|road|avenue|campus|building|google|deepmind|microsoft|facebook|openai|nvidia|amazon|alibaba|tencent|huawei|baidu|bytedance|samsung|hugging|cnrs|inria|infn|cern|epfl|member|ieee|student|corresponding|contribut\w+|authors?|abstract|e-?mail|orcid|https?|present address|supported|kingdom|states|china|korea|arabia|netherlands|new york|hong kong|los angeles|san (?:fran|die|jos)\w+|palo alto|max planck|carnegie mellon|national|international)\b/i;
/** Capitals tell these from people called Ai, Eth or Mit. */
const ACRONYM = /\b(?:AI|UK|USA|MIT|ETH|IBM|ACM)\b/;
/** Small words in front of a family name, and what is tied to it by a hyphen. Patterns, for those who read names out of a text. */
export const PARTICLES =
  "de|del|della|dello|delle|degli|dei|di|da|dal|dalla|do|das|dos|du|des|dem|den|der|het|la|le|las|los|lo|van|von|vom|vander|vanden|te|ten|ter|tot|op|zu|zum|zur|el|al|bin|bint|binti|ibn|ben|abu|af|av|wa|ait|ould|san|santa|['’]t";
export const TIED = '(?:al|el|ad|as|ar|ul)-';
const PARTICLE = `(?:(?:${PARTICLES}|y|e|st\\.?|dell['’]|d['’]|jr\\.?|sr\\.?|ii|iii) ?|${TIED})`;
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’`.·\\p{Pd}]*|\\p{Lo}+|\\([\\p{L} ]+\\))";
const NAME_LIKE = new RegExp(
  `^(?:(?:${PARTICLE}*${WORD}(?:[ \\u00a0]+|$)){2,6}${PARTICLE}?|(?:\\p{Lu}\\.){1,3}\\p{Lu}\\p{Ll}[\\p{L}\\p{Pd}]+)$`,
  'u',
);
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana} ·]{2,8}$/u;

/** Ranks and remarks that stand between names without ending the list. */
const RANK =
  /^(?:(?:(?:life|senior|student|graduate|associate|founding) )*(?:member|fellow)|ieee|acm|ph\.?d|m\.?d|jr\.?|sr\.?|i{2,3}|authors?|by|with|equal contributions?)\.?$/i;
const COLLECTIVE = /\b(?:collaborations?|consortium|team)$/i;
/** Above this share of people a line is a list of people, with a group or a mononym among them. */
const MOSTLY = 0.7;

type Item = { start: number; end: number; text: string };
type Line = { items: Item[]; raw: string; kind: 'names' | 'place' | 'mail' | 'unsure'; opens: boolean; goesOn: boolean };

/** Does a text name an institution, an address, a rank? */
export const isPlace = (text: string): boolean => NOT_A_PERSON.test(text) || ACRONYM.test(text);
/** Could this be a person's name, by its words alone? */
export const isNameLike = (text: string): boolean => (NAME_LIKE.test(text) || EAST_ASIAN.test(text)) && !isPlace(text);

/** Blanks out, at equal length, what is neither name nor separator: addresses, brackets' contents, commands, mark characters. */
function masked(text: string): string {
  const blank = (by: string) => (all: string) => by.repeat(all.length);
  return text
    .replace(/\{[^{}]*\}\s*@\s*[\w.-]+|[\w.+-]+(?:\s*,\s*[\w.+-]+)*\s*@\s*[\w-]+\.[\w.-]+|(?:https?:|www\.)\S+/g, blank(MAIL))
    .replace(/\([^()\n]*\)|\[[^[\]\n]*\]/g, blank(MARK))
    .replace(/\\[a-zA-Z@]+/g, (all) => ','.padEnd(all.length))
    .replace(/\d+(?:\s*,\s*\d+)*|[^\p{L}\p{M}\s.,;:&'’`·•|،、，\p{Pd}\uE001\uE002]/gu, blank(MARK));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  // An address ends a line, wherever it stands.
  for (const raw of text.split(/(\n|\uE002+)/)) {
    const start = from;
    from += raw.length;
    if (raw.startsWith(MAIL)) lines.push({ items: [], raw, kind: 'mail', opens: false, goesOn: false });
    if (!/\p{L}/u.test(raw)) continue;
    const items = pieces(raw)
      .filter((item) => /\p{L}/u.test(item.text) && !RANK.test(item.text))
      .map((item) => ({ ...item, start: item.start + start, end: item.end + start }));
    if (!items.length) continue;
    const people = items.filter((item) => isNameLike(item.text)).length;
    const marked = raw.trimStart().startsWith(MARK);
    const kind =
      people / items.length > MOSTLY && !marked
        ? 'names'
        : !people || marked || items.some((item) => isPlace(item.text))
          ? 'place'
          : 'unsure';
    lines.push({ items, raw, kind, opens: /^\s*&/.test(raw), goesOn: /(?:[,;&]|\band)[\s\uE001]*$/.test(raw) });
  }
  return lines;
}

/** The people of a line. A line of mostly people keeps its groups and mononyms; else the list ends at the first that is none. */
function peopleOf({ items, kind }: Line): Item[] {
  if (kind !== 'place' && items.length > 3) {
    return items.filter(
      (item) => isNameLike(item.text) || COLLECTIVE.test(item.text) || (/^\p{Lu}[\p{L}\p{M}]+$/u.test(item.text) && !isPlace(item.text)),
    );
  }
  const end = items.findIndex((item) => !isNameLike(item.text) && !COLLECTIVE.test(item.text));
  return end < 0 ? items : items.slice(0, end);
}

/**
 * Names of a jumble, in order. Two layouts are known: blocks (name, institution, address; then the next name) and a head (all names,
 * then all institutions). The first line holds names in both. `alone` is false where each author has a jumble of her own.
 */
export function namesOfBlock(flow: Flow, root: Element, from: number, alone = true, text = flow.text): NameAt[] {
  const all = linesOf(masked(text));
  // A text of its own (blank where nothing is to be read) begins with other things than names.
  const lines =
    text === flow.text
      ? all
      : all.slice(
          Math.max(
            0,
            all.findIndex((line) => line.kind === 'names'),
          ),
        );
  const blocks = lines.some((line, index) => line.opens || (line.kind === 'names' && lines[index - 1]?.kind === 'mail'));
  const counts = new Map<string, number>();
  for (const line of lines) for (const item of line.items) counts.set(item.text, (counts.get(item.text) ?? 0) + 1);

  const names: NameAt[] = [];
  const add = (item: Item): boolean => {
    const name = nameInFlow(flow, { ...item, text: flow.text.slice(item.start, item.end) }, from + names.length, root);
    if (name) names.push(name);
    return name !== undefined;
  };
  let inNames = true;
  let before: Line | undefined;
  for (const line of lines) {
    const starts = !before || line.opens || before.kind === 'mail';
    const follows = inNames && before !== undefined && (before.goesOn || (alone && !blocks) || line.items.length > 1);
    const again = alone && !blocks && before?.kind === 'place' && !before.goesOn && line.kind === 'names';
    const takes = line.kind !== 'mail' && (line.kind !== 'place' || starts) && (starts || follows || again);
    inNames = false;
    if (takes) {
      for (const item of peopleOf(line)) {
        // Nobody signs twice: what stands here again is an institution.
        if (!REST.test(item.text) && counts.get(item.text) === 1 && add(item)) inNames = true;
      }
    }
    before = line;
  }
  const first = lines[0]?.items[0];
  if (!names.length && first && !isPlace(first.text)) add(first);
  return names;
}
