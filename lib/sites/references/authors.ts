// The authors at the head of a reference's text: "Doe J, Roe R.", "J. Doe and R. Roe,", "Doe, J., & Roe, R. (2012)". Pure.
// A wrong name is worse than none: what does not clearly belong to the list ends it.

import { isNameLike, PARTICLES, TIED } from '../block.ts';

/** A stretch of the text that spells one author. */
export type Stretch = { readonly start: number; readonly end: number };
/** `whole`: the list ended as lists end, with nobody left out. */
export type Authors = { readonly names: readonly Stretch[]; readonly whole: boolean };

const WORD = "(?:\\p{Lu}|[dl]['’]\\p{Lu}|O['’])[\\p{L}\\p{M}'’`\\u2010\\u2011-]*[\\p{L}\\p{M}]";
const BEFORE = `(?:(?:${PARTICLES}|Van|Von|De|Der|Den|La|Le|Di|Da|Del|Dos|Du|Ter|Ten|El|Al|St\\.) |${TIED})*`;
const SUFFIX = '(?:,? (?:Jr|Sr|III?|IV)\\.?)?';
const FAMILY = `${BEFORE}${WORD}(?: (?:(?:${PARTICLES}|y|e) |${TIED})*${WORD}){0,2}${SUFFIX}`;
/** "J.", "J. R.", "J.-P.", "Yu." and, without points, "JR". */
const INITIAL = '(?:Yu|Ya|Ye|Ch|Sh|Zh|Kh|Ts|Th|Ph|Gy|Sz|Zs|Ju|Ja|\\p{Lu})\\.';
const DOTTED = `${INITIAL}(?:[ \\u00a0\\u2009]?[\\u2010\\u2011-]?${INITIAL}){0,4}`;
const BARE = '\\p{Lu}(?:[\\u2010\\u2011-]?\\p{Lu}){0,3}(?![\\p{L}.\\u2010-])';
const INITIALS = `(?:${DOTTED}|${BARE})`;
const GIVEN = `(?:${WORD}|${DOTTED})(?:[ \\u00a0-]?(?:(?<=[ \\u00a0-])${WORD}|\\p{Lu}\\.?(?![\\p{L}])))*`;

const at = (source: string): RegExp => new RegExp(source, 'yu');
const INVERTED = at(`${FAMILY}, ?${INITIALS}${SUFFIX}`);
const INVERTED_FULL = at(`${FAMILY}, ${GIVEN}`);
const FAMILY_INITIALS = at(`${FAMILY} ${DOTTED}${SUFFIX}`);
/** A point behind it ends the list. */
const FAMILY_BARE = at(`${FAMILY} \\p{Lu}(?:[\\u2010\\u2011-]?\\p{Lu}){0,3}(?![\\p{L}\\u2010-]|\\.\\s*(?:[,;(&]|and\\s))${SUFFIX}`);
const INITIALS_FAMILY = at(`${DOTTED}[ \\u00a0\\u2009]?${FAMILY}`);
const FULL = at(`${WORD}(?:[ \\u00a0](?:${WORD}|\\p{Lu}\\.?(?![\\p{L}]))){0,3} ${FAMILY}`);
const HAN = at('\\p{Script=Han}{2,4}(?!\\p{Script=Han})');

const LABEL = /^[\s\uE001]*(?:[[(]?(?:\d{1,4}[a-z]?|[A-Z][\w+]{0,10}\d{2}[a-z]?)[\])]?[.:)]?[\s\uE001]+|[•*–-]\s+)?/u;
const BETWEEN = /\s*(?:[;,，、]\s*|[;,]?\s*(?:and|und|et|y|&|et al\.?)\s+|\u2003+|\n)(?:(?:and|und|&|et|y)\s+)?(?:\.{3}|…)?\s*/y;
const AND = /(?:and|und|et|y|&)\s+$/;
const JOINED = /;|\s(?:and|und|et|y|&)\s+$/;
const RUNS_ON = /^ \p{Lu}/u;
const REST = /^[\s,;]*(?:&?\s*et\.? al|and (?:\d+ )?(?:others|colleagues)|\.{3}|…|等)/;
/** What stands right behind a list of authors. */
const CLEAN_END = /^\.?\s*(?:$|\n|[.:]|\(|\[|["“”‘«„]|,?\s*["“‘]|,?\s*(?:eds?\b|\(eds)|,?\s*(?:19|20)\d\d\b)|^\.?[\s\u2003]+\p{Lu}/u;
/** "Jane Doe. 2012. Title" */
const YEAR_AND_TITLE = /^\.? \(?(?:19|20)\d\d[a-z]?\)?[.:] \p{Lu}/u;
/** Journals that look like "J. Doe". */
const JOURNAL =
  /^(?:J|Ann|Proc|Trans|Adv|Nat|Sci|Eur|Int|Am|Br|Can|Phys|Chem|Rev|Arch|Acta|Bull|Mon|Z|Zh|N|Q|P)\.? ?(?:Am|Appl|Bacteriol|Biochem|Biol|Bone|Cell|Chem|Chromatogr|Clin|Comput|Cosmol|Electrochem|Eng|Exp|Fluid|Gen|Geom|Geophys|High|Hydrol|Immunol|Infect|Inorg|Intern|Korean|Lond|Mach|Magn|Mater|Math|Med|Mol|Natl|Neuro|Neurosci|Nucl|Nutr|Opt|Org|Pharm|Phys|Physiol|Polym|Power|Proc|Prot|Quant|Sci|Soc|Soil|Solid|Sound|Stat|Surg|Symb|Theor|Thorac|Urol|Virol|Vis|Acad|Astron|Not|Engl|Rev|Lett|Sociol|Psychol|Econ)[\p{Ll}]*\b/u;

type Style = { readonly units: readonly RegExp[]; readonly needsAnd?: boolean };
/** Of those that fit equally far, the first. */
const STYLES: readonly Style[] = [
  { units: [INVERTED, INITIALS_FAMILY] },
  { units: [INITIALS_FAMILY] },
  { units: [FAMILY_BARE] },
  { units: [FAMILY_INITIALS] },
  { units: [HAN] },
  { units: [FULL, INITIALS_FAMILY], needsAnd: true },
];

function match(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** One author at `from`; several spellings may fit, the style's order decides. */
function unitAt(style: Style, text: string, from: number, first: boolean): number | undefined {
  if (JOURNAL.test(text.slice(from, from + 40))) return undefined;
  for (const unit of first ? style.units.slice(0, 1) : style.units) {
    const end = match(unit, text, from);
    // The list goes on behind a name, or ends; a name that runs into other words is none.
    if (end === undefined || /^[\p{L}\d]/u.test(text.slice(end)) || /^ ?\d/.test(text.slice(end))) continue;
    if (unit !== FULL || isNameLike(text.slice(from, end).replaceAll(',', ''))) return end;
  }
  return undefined;
}

function listIn(style: Style, text: string, from: number, alone: boolean): Authors | undefined {
  const names: Stretch[] = [];
  let next = from;
  for (;;) {
    const end = unitAt(style, text, next, names.length === 0);
    if (end === undefined) break;
    // "F. Rincon, Dynamo Theories, J. Plasma Phys.": only "and" or a semicolon vouches for a last name that runs into other words.
    if (names.length && RUNS_ON.test(text.slice(end)) && !JOINED.test(text.slice(names.at(-1)?.end, next))) break;
    const kept = text.slice(next, end).replace(/[\s,]+$/, '');
    names.push({ start: next, end: next + kept.length });
    if (REST.test(text.slice(end))) return { names, whole: false };
    const gap = match(BETWEEN, text, end);
    // Who is joined by "and" is the last one.
    if (gap === undefined || (names.length > 1 && AND.test(text.slice(names.at(-2)?.end, next)))) break;
    next = gap;
  }
  const end = names.at(-1)?.end;
  if (end === undefined) return undefined;
  const clean = CLEAN_END.test(text.slice(end));
  const and = names.length > 1 && AND.test(text.slice(names.at(-2)?.end, names.at(-1)?.start));
  // Titles in title case look like names: such a list must end as lists of authors end.
  if (style.needsAnd && !alone && !(and ? clean : names.length === 1 && YEAR_AND_TITLE.test(text.slice(end)))) return undefined;
  return { names, whole: clean || and };
}

/** Lists with semicolons say themselves where a name ends: "Doe, Jane; Roe, Richard". */
function listBySemicolons(text: string, from: number): Authors | undefined {
  const names: Stretch[] = [];
  let next = from;
  for (;;) {
    const end = match(INVERTED_FULL, text, next);
    if (end === undefined) break;
    names.push({ start: next, end });
    const gap = /^\s*;\s*(?:and\s+|&\s*)?/.exec(text.slice(end));
    if (!gap) break;
    next = end + gap[0].length;
  }
  return names.length > 1 && CLEAN_END.test(text.slice(names.at(-1)?.end)) ? { names, whole: true } : undefined;
}

/** The authors a reference begins with. `alone`: the text holds nothing but authors. Undefined where it begins with something else. */
export function authorsOf(text: string, alone = false): Authors | undefined {
  const from = LABEL.exec(text)?.[0].length ?? 0;
  const lists = [listBySemicolons(text, from), ...STYLES.map((style) => listIn(style, text, from, alone))];
  // "Jane Doe, R. Roe and …" begins like "Doe, R.": the spelling that explains most of the list is its own.
  return lists.reduce((best, list) => ((list?.names.length ?? 0) > (best?.names.length ?? 0) ? list : best), undefined);
}
