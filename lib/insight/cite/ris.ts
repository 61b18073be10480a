// Works as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), which every reference manager imports. Pure.

import type { FullWork } from '../../core/full-work.ts';
import { type CitedWork, type CslName, itemsOf, pagesOf } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  review: 'JOUR',
  'paper-conference': 'CPAPER',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  dataset: 'DATA',
  report: 'RPRT',
  standard: 'STAND',
  software: 'COMP',
};
/** What the format wants between lines. */
const LINE = '\r\n';

export const ris = (works: readonly FullWork[]): string => itemsOf(works).map(record).join(LINE);

function record({ work, item }: CitedWork): string {
  const [first, last] = pagesOf(work.biblio);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const tags: readonly (readonly [string, string | undefined])[] = [
    // UNPB is what managers show as a preprint.
    ['TY', TYPES[item.type] ?? (item.type === 'article' ? 'UNPB' : 'GEN')],
    ['ID', item.id],
    ['TI', item.title],
    ...item.author.map((name) => ['AU', person(name)] as const),
    ['PY', year?.toString()],
    ['DA', month === undefined ? undefined : [year, ...[month, day].map((part) => (part ? two(part) : ''))].join('/')],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['M1', item.number],
    ['DO', item.DOI],
    ['AN', item.PMID && `PMID:${item.PMID}`],
    ['UR', item.URL],
    ['L1', work.openUrl],
    ['AB', item.abstract],
  ];
  // A line break inside a value would begin a tag of its own.
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', ''].join(LINE);
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `Family, Given, Suffix`; commas have a meaning here, so those of a group's name go. */
function person(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ');
  const last = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [last, name.given, name.suffix].filter(Boolean).join(', ');
}
