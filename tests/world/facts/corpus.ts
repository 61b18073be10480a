// Papers from the facts: real titles, names and dates; invented ids, abstracts, records and citation counts.

import { arxivDoi, authorKey, workKey } from '../ids.ts';
import type { HtmlForm, Paper, Person, PrintedName, Seat, WorkRecord } from '../model.ts';
import { chance, pick, roll } from '../random.ts';
import { fold } from '../text.ts';
import { ABSTRACTS, plainAbstract } from './abstracts.ts';
import { peopleOf } from './people.ts';
import { CITED_TITLE, WORKS_TEXT } from './works.text.ts';

const SEED = 1;
// Above any number arXiv has given out in a month.
const FIRST_NUMBER = 40001;
const JOURNAL = 'Physical Review Fictional';

type Line = { date: string; category: string; cites: boolean; title: string; names: string[]; index: number };

function readLines(): Line[] {
  return WORKS_TEXT.trim()
    .split('\n')
    .map((line, index) => {
      const [when = '', category = '', cites = '', title = '', authors = ''] = line.split('|');
      const names = authors.split(/[;+]/).flatMap((name) => name.trim() || []);
      const year = when.replace('~', '');
      const day = () => `-${two(1 + roll(year === '2026' ? 8 : 12, SEED, 'month', title))}-${two(1 + roll(28, SEED, 'day', title))}`;
      return {
        date: year.length > 4 ? year : year + day(),
        category: category || pick(['stat.ML', 'cs.LG', 'cond-mat.dis-nn'], SEED, 'category', title),
        cites: cites === 'cites',
        title,
        names,
        index,
      };
    });
}

const two = (number: number): string => String(number).padStart(2, '0');

// Words of a title that put it under a topic (index in TOPICS). Every work is under the first.
const TOPIC_WORDS: readonly (readonly [RegExp, number])[] = [
  [/generative|diffusion|autoencoder|vae|distributions/, 2],
  [/hopfield|memor|storage|retrieval/, 3],
  [/random feature|kernel|regression|linear model|universality/, 4],
  [/dynamics|gradient|sgd|step/, 1],
  [/spectr|random matri|wigner|spiked/, 6],
  [/phase|statistical mechanics|perceptron|replica/, 7],
];

const topicsOf = (title: string): number[] => {
  const words = title.toLowerCase();
  return [0, ...TOPIC_WORDS.flatMap(([pattern, topic]) => (pattern.test(words) ? [topic] : []))].slice(0, 3);
};

/** Sebastian Goldt's record holds the six works his page listed; his other papers are under a second id, as records go. */
const GOLDT = 'Sebastian Goldt';
const GOLDT_MAIN = new Set([
  'a fourier perspective on the learning dynamics of neural networks from sample complexities to mechanistic insights',
  'factual recall in linear associative memories sharp asymptotics and mechanistic insights',
  'maslow s hammer for catastrophic forgetting node re use vs node activation',
  'the dynamics of representation learning in shallow non linear autoencoders',
  fold(CITED_TITLE),
  'dynamics of stochastic gradient descent for two layer neural networks in the teacher student setup',
]);
export const GOLDT_SECOND_ID = authorKey('facts', 900);

// Claudia Merger: 3 papers, 9 citations, h-index 2, as printed.
const CITATIONS: Record<string, number> = {
  'Generalization Dynamics of Linear Diffusion Models': 6,
  'A Fourier perspective on the learning dynamics of neural networks: from sample complexities to mechanistic insights': 2,
  'A theory of learning data statistics in diffusion models, from easy to hard': 1,
};
const CITATIONS_PER_YEAR = 9;

// An earlier version of a paper that is listed under its later title too: this seat was never matched in the record.
const UNMATCHED: readonly (readonly [string, string])[] = [
  ['The Hidden-Manifold Hopfield Model and a learning phase transition', 'Clarissa Lauditi'],
];

export type Facts = { readonly papers: readonly Paper[]; readonly people: readonly Person[]; personNamed(name: string): Person };

export function createFacts(): Facts {
  const lines = readLines();
  const known = peopleOf(lines.flatMap((line) => line.names));
  const cited = workKey(
    'facts',
    lines.findIndex((line) => line.title === CITED_TITLE),
  );
  const goldt = known.personOf(GOLDT);
  const second: Person = { id: GOLDT_SECOND_ID, name: GOLDT, alternatives: [GOLDT, 'S. Goldt'], institutions: goldt.institutions };

  const seatOf = (line: Line, printed: string): Seat => {
    const person = known.personOf(printed);
    const other = person === goldt && !GOLDT_MAIN.has(fold(line.title)) ? second : person;
    const unmatched = UNMATCHED.some(([title, name]) => title === line.title && name === person.name);
    return {
      raw: chance(SEED, 'raw', line.title, printed) < 0.5 ? printed : person.name,
      author: unmatched ? null : other.id,
      display: person.name,
      ...(other.orcid && !unmatched ? { orcid: other.orcid } : {}),
      institutions: person.institutions,
    };
  };

  const seenTitles = new Set<string>();
  const papers = lines.map((line): Paper => {
    // The second entry under one title is the journal's: no arXiv page of its own.
    const published = seenTitles.has(fold(line.title));
    seenTitles.add(fold(line.title));
    const arxiv = `${line.date.slice(2, 4)}${line.date.slice(5, 7)}.${FIRST_NUMBER + line.index}`;
    // A title that ends in a full stop came from a journal's record: merged, so that the arXiv DOI finds nothing.
    const merged = line.title.endsWith('.') || published;
    const record: WorkRecord = {
      id: workKey('facts', line.index),
      doi: merged ? `10.5555/prf.${line.index}` : arxivDoi(arxiv),
      landing: published ? [] : [`http://arxiv.org/abs/${arxiv}`],
      seats: line.names.map((name) => seatOf(line, name)),
      citedBy: CITATIONS[line.title] ?? (line.title === CITED_TITLE ? lines.filter((one) => one.cites).length : citations(line)),
      references: line.cites ? [cited] : [],
      topics: topicsOf(line.title),
      related: relatedTo(line, lines),
      ...(merged ? { venue: JOURNAL } : {}),
    };
    return {
      ...(published ? {} : { arxiv }),
      title: line.title.replace(/\.$/, ''),
      abstract: ABSTRACTS[line.title] ?? plainAbstract(line.title),
      date: line.date,
      version: 1 + roll(3, SEED, 'version', line.title),
      categories: [line.category, ...(line.category === 'cs.LG' ? ['stat.ML'] : ['cs.LG'])],
      byline: line.names.map((name): PrintedName => ({ name })),
      html: (1 + roll(6, SEED, 'html', line.title)) as HtmlForm, // 1 to 6
      record,
    };
  });
  return { papers, people: [...known.people, second], personNamed: (name) => known.personOf(name) };
}

// As many as the real records name.
const RELATED = 10;
/** The works of about the same time that share a topic beyond the first, older and newer ones. */
function relatedTo(line: Line, lines: readonly Line[]): string[] {
  const topics = topicsOf(line.title).slice(1);
  const away = (other: Line) => Math.abs(Date.parse(other.date) - Date.parse(line.date));
  return lines
    .filter((other) => other !== line && topicsOf(other.title).some((topic) => topics.includes(topic)))
    .sort((one, other) => away(one) - away(other))
    .slice(0, RELATED)
    .map((other) => workKey('facts', other.index));
}

const citations = (line: Line): number => {
  const age = 2026 - Number(line.date.slice(0, 4));
  return Math.floor(age * CITATIONS_PER_YEAR * chance(SEED, 'cited', line.title) ** 2);
};
