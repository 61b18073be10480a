// Works as BibTeX. Pure. Text is UTF-8, as biber and every current manager read it; mathematics stays mathematics, everything else is escaped.

import type { FullWork } from '../../core/full-work.ts';
import { type CslItem, type CslName, toCsl } from './csl.ts';

const ENTRIES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  review: 'article',
  'paper-conference': 'inproceedings',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
};
const HOLDERS: Readonly<Record<string, string>> = { inproceedings: 'booktitle', incollection: 'booktitle', phdthesis: 'school' };

/** Entries with keys of their own: a key used twice gets a letter, since BibTeX drops the second. */
export function bibtex(works: readonly FullWork[]): string {
  const used = new Map<string, number>();
  return works
    .map((work) => {
      const item = toCsl(work);
      const before = used.get(item.id) ?? 0;
      used.set(item.id, before + 1);
      return entry(work, item, before === 0 ? item.id : `${item.id}${String.fromCharCode(96 + Math.min(before, 26))}`);
    })
    .join('\n');
}

function entry(work: FullWork, item: CslItem, key: string): string {
  const kind = ENTRIES[item.type] ?? 'misc';
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', titled(item.title)],
    ['author', item.author.length > 0 ? item.author.map(person).join(' and ') + (work.authorsTruncated ? ' and others' : '') : undefined],
    ['year', year?.toString()],
    ['month', month?.toString()],
    [HOLDERS[kind] ?? 'journal', kind === 'misc' ? undefined : plain(item['container-title'] ?? item.publisher)],
    ['publisher', kind === 'misc' ? plain(item.publisher) : undefined],
    ['volume', plain(item.volume)],
    ['number', plain(item.issue)],
    ['pages', plain(item.page?.replace('-', '--'))],
    // Not escaped: these are read by programs, and braces and percent signs do not occur in what `core/ids` lets through.
    ['doi', item.DOI && verbatim(item.DOI)],
    ['eprint', work.ids.arxiv],
    ['archiveprefix', work.ids.arxiv && 'arXiv'],
    ['url', item.URL && verbatim(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${kind}{${key},\n${lines.join('\n')}\n}\n`;
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
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const plain = (text: string | undefined): string | undefined => text?.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** Braces balanced and percent signs out of the way: anything else would swallow what follows. */
const verbatim = (text: string): string => (balanced(text) ? text : text.replace(/[{}]/g, (brace) => (brace === '{' ? '%7B' : '%7D')));

/** A title: mathematics and TeX commands as they are, other signs escaped, capitals inside a title kept from being made small. */
function titled(title: string): string {
  const pieces = title.split(/(\$\$?[^$]+\$\$?|\\\(.*?\\\)|\\[a-zA-Z]+\{[^{}]*\})/);
  const set = pieces.map((piece, place) => (place % 2 === 1 ? piece : kept(plain(piece) ?? ''))).join('');
  return balanced(set) ? set : (plain(title) ?? '');
}

/** Words with a capital after their first letter ("GANs", "SGD", "BibTeX"). */
const kept = (text: string): string => text.replace(/(?<![\\\p{L}])[\p{L}\d-]*\p{L}\p{Lu}[\p{L}\d-]*/gu, '{$&}');

function balanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
