// The tools for staging a situation: people with a few papers of their own, a paper, and what a reader should be told.

import { TITLE_WORDS } from '../generator/names.ts';
import { arxivDoi, authorKey, orcidOf, workKey } from '../ids.ts';
import type { HtmlForm, Paper, Person, PrintedName, Seat, WorkRecord } from '../model.ts';
import { INSTITUTIONS } from '../places.ts';
import { chance, pick, roll } from '../random.ts';
import { fold, nameParts } from '../text.ts';
import type { Expected, Scenario } from './scenario.ts';

const SEED = 5;
// Staged ids follow those of the facts.
const FIRST_INDEX = 1_000;
const FIRST_NUMBER = 50_001;
const FIRST_NEW_NUMBER = 95_001;

type PersonOptions = Partial<Pick<Person, 'missing' | 'counts' | 'alternatives' | 'institutions' | 'dblp'>> & {
  readonly orcid?: boolean;
  /** How many papers of their own, with colleagues. */
  readonly works?: number;
  readonly topic?: number;
};

type PaperOptions = {
  readonly title: string;
  readonly byline: readonly (PrintedName | string)[];
  /** Undefined: the record has the byline's names without ids. `null`: no record. */
  readonly seats?: readonly Seat[] | null;
  readonly date?: string;
  readonly arxiv?: string;
  readonly categories?: readonly string[];
  readonly html?: HtmlForm;
  readonly doi?: string;
  readonly landing?: readonly string[];
  readonly topics?: readonly number[];
  readonly recordTitle?: string;
  readonly today?: boolean;
  readonly elsewhere?: Paper['elsewhere'];
};

export type Stage = {
  readonly papers: Paper[];
  readonly people: Person[];
  readonly scenarios: Scenario[];
  readonly now: number;
  person(name: string, options?: PersonOptions): Person;
  paper(options: PaperOptions): Paper & { arxiv: string };
  scenario(name: string, about: string, paper: Paper, seat: number, expected: Expected, path?: (arxiv: string) => string): void;
};

/** A person's seat, under another spelling if need be. */
export const seatOf = (person: Person, raw = person.name): Seat => ({
  raw,
  author: person.id,
  display: person.name,
  ...(person.orcid ? { orcid: person.orcid } : {}),
  institutions: person.institutions,
});

/** A seat that was never matched. */
export const lostSeat = (raw: string, orcid?: string): Seat => ({
  raw,
  author: null,
  display: raw,
  ...(orcid ? { orcid } : {}),
  institutions: [],
});

const two = (number: number): string => String(number).padStart(2, '0');

export function createStage(now: number): Stage {
  const papers: Paper[] = [];
  const people: Person[] = [];
  const scenarios: Scenario[] = [];
  const today = new Date(now).toISOString().slice(0, 10);
  let newPapers = 0;

  const arxivId = (date: string, isNew: boolean): string =>
    `${date.slice(2, 4)}${date.slice(5, 7)}.${isNew ? FIRST_NEW_NUMBER + newPapers++ : FIRST_NUMBER + papers.length}`;

  const stage: Stage = {
    papers,
    people,
    scenarios,
    now,
    person(name, { orcid, works = 4, topic, ...given } = {}) {
      const index = FIRST_INDEX + people.length;
      const { given: first, family } = nameParts(name);
      const person: Person = {
        id: authorKey('facts', index),
        name,
        alternatives: first ? [name, `${[...first][0] ?? ''}. ${family}`] : [name],
        institutions: [roll(INSTITUTIONS.length, SEED, 'place', name)],
        ...(orcid ? { orcid: orcidOf('facts', index) } : {}),
        ...given,
      };
      people.push(person);
      // People of one name have colleagues of their own.
      const twins = people.filter((one) => one.name === name).length;
      const key = `${fold(name) || person.id}${twins > 1 ? ` ${twins}` : ''}`;
      for (let at = 0; at < works; at += 1) stage.paper(ownWork(person, key, at, topic ?? roll(6, SEED, 'topic', name)));
      return person;
    },
    paper(options) {
      const index = papers.length;
      const date = options.today ? today : (options.date ?? `${2021 + (index % 5)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`);
      const arxiv = options.arxiv ?? arxivId(date, options.today ?? false);
      const byline = options.byline.map((name) => (typeof name === 'string' ? { name } : name));
      const seats = options.seats === undefined ? byline.map(({ name }) => lostSeat(name)) : options.seats;
      const doi = options.doi ?? arxivDoi(arxiv);
      const record: WorkRecord | undefined = seats
        ? {
            id: workKey('facts', FIRST_INDEX + index),
            ...(doi ? { doi } : {}),
            landing: options.landing ?? [`http://arxiv.org/abs/${arxiv}`],
            seats,
            citedBy: roll(40, SEED, 'cited', index),
            references: [],
            topics: options.topics ?? [0],
            ...(options.doi ? { venue: 'Journal of Invented Results' } : {}),
            ...(options.recordTitle ? { title: options.recordTitle } : {}),
          }
        : undefined;
      const paper = {
        arxiv,
        title: options.title,
        abstract: `A staged paper. ${options.title}: we describe the situation, and measure what a careful reader makes of it.`,
        date,
        version: 1,
        categories: options.categories ?? ['cs.LG', 'stat.ML'],
        byline,
        html: options.html ?? 1,
        ...(record ? { record } : {}),
        ...(options.elsewhere ? { elsewhere: options.elsewhere } : {}),
      };
      papers.push(paper);
      return paper;
    },
    scenario(name, about, paper, seat, expected, path = (arxiv) => `/abs/${arxiv}`) {
      const arxiv = paper.arxiv ?? '';
      const there = paper.byline[seat];
      const printed = there?.group ? there.name.replace(/^the /i, '') : there?.name;
      if (printed === undefined) throw new Error(`scenario ${name} has no name at seat ${seat}`);
      scenarios.push({ name, about, arxiv, url: `https://arxiv.org${path(arxiv)}`, seat, printed, expected });
    },
  };
  return stage;
}

const COLLEAGUES = ['Ilse Brandt', 'Oren Katz', 'Mbali Dube', 'Tadeo Ruiz', 'Signe Holm', 'Arjun Nair'];

/** A small paper with one or two colleagues who have no records of their own. */
function ownWork(person: Person, key: string, at: number, topic: number): PaperOptions {
  const { quality, subject, aim } = TITLE_WORDS;
  const others = [pick(COLLEAGUES, SEED, 'first', key), pick(COLLEAGUES, SEED, 'second', key, at)];
  const colleagues = [...new Set(others)].slice(0, chance(SEED, 'two', key, at) < 0.5 ? 1 : 2);
  return {
    title: `${pick(quality, SEED, key, at)} ${pick(subject, SEED, key, at)} for ${pick(aim, SEED, key, at, 'aim')}`,
    byline: [person.name, ...colleagues],
    seats: [seatOf(person), ...colleagues.map((name) => lostSeat(name))],
    topics: at % 2 === 0 ? [topic] : [topic, (topic + 3) % 9],
  };
}
