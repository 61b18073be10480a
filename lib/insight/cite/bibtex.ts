// Works as BibTeX. Pure. Text is UTF-8, as biber and every current manager read it; mathematics stays mathematics, everything else is escaped.

import type { FullWork } from '../../core/full-work.ts';
import { MATH } from '../tex-parts.ts';
import { type CitedWork, type CslName, itemsOf, pagesOf } from './csl.ts';

const ENTRIES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  review: 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
};
/** Names that every style knows, and prints as it wants. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const HOLDERS: Readonly<Record<string, string>> = {
  inproceedings: 'booktitle',
  incollection: 'booktitle',
  phdthesis: 'school',
  techreport: 'institution',
  book: 'publisher',
};

/** Where one finds what has no journal: of an arXiv paper its number says it. */
const holderOf = (kind: string, { ids }: FullWork): string | undefined =>
  kind === 'misc' ? (ids.arxiv ? undefined : 'howpublished') : (HOLDERS[kind] ?? 'journal');

export const bibtex = (works: readonly FullWork[]): string => itemsOf(works).map(entry).join('\n');

function entry({ work, item }: CitedWork): string {
  const kind = ENTRIES[item.type] ?? 'misc';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const holder = holderOf(kind, work);
  const fields: readonly (readonly [string | undefined, string | undefined])[] = [
    ['title', titled(work.title)],
    ['author', item.author.length > 0 ? item.author.map(person).join(' and ') + (work.authorsTruncated ? ' and others' : '') : undefined],
    ['year', year?.toString()],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    [holder, plain(item['container-title'] ?? item.publisher)],
    ['volume', plain(item.volume)],
    ['number', plain(item.issue)],
    ['pages', plain(pagesOf(work.biblio).join('--'))],
    // Not escaped: these are read by programs, and braces and percent signs do not occur in what `core/ids` lets through.
    ['doi', item.DOI && verbatim(item.DOI)],
    ['eprint', work.ids.arxiv],
    ['archiveprefix', work.ids.arxiv && 'arXiv'],
    ['url', item.URL && verbatim(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) => (name && value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},`] : []));
  return `@${kind}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** `von Last, Jr, First`; what is no person's name, in braces of its own so that nothing is taken for a first name. */
function person(name: CslName): string {
  if ('literal' in name) return `{${plain(name.literal) ?? ''}}`;
  const { family, given, suffix } = name;
  const last = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  // " and " inside a name would make two of it.
  const parts = [last, suffix, given].flatMap((part) => (part ? [guarded(part)] : []));
  return parts.join(', ');
}

const guarded = (part: string): string => (/\band\b|,/i.test(part) ? `{${plain(part)}}` : (plain(part) ?? ''));

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // By name: BibTeX counts the braces behind a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What is escaped already stays. */
const plain = (text: string | undefined): string | undefined =>
  text?.replace(/\\[&%$#_]|[\\{}~^&%$#_]/g, (sign) => (sign.length > 1 ? sign : (SIGNS[sign] ?? `\\${sign}`)));

/** Braces balanced and percent signs out of the way: anything else would swallow what follows. */
const verbatim = (text: string): string => (balanced(text) ? text : text.replace(/[{}]/g, (brace) => (brace === '{' ? '%7B' : '%7D')));

/** Mathematics, commands that say how letters look, with what is in them, and braces that are to be seen. */
const SET = new RegExp(`${MATH.source}|\\\\[a-zA-Z]+\\{[^{}]*\\}|\\\\[{}]`, 'gs');

/** A title: mathematics and TeX commands as they are, other signs escaped, capitals inside a title kept from being made small. */
function titled(title: string): string {
  let set = '';
  let from = 0;
  for (const { 0: piece, index } of title.matchAll(SET)) {
    set += kept(plain(title.slice(from, index)) ?? '') + piece;
    from = index + piece.length;
  }
  set += kept(plain(title.slice(from)) ?? '');
  return balanced(set) ? set : (plain(title) ?? '');
}

/** Words with a capital after their first letter ("GANs", "SGD", "BibTeX"). */
const kept = (text: string): string => text.replace(/(?<![\\\p{L}])[\p{L}\d-]*\p{L}\p{Lu}[\p{L}\d-]*/gu, '{$&}');

function balanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
