// The papers of the generated world, by running number: who wrote it, when, what it cites. Nothing is made before it is asked for.

import { arxivDoi, workKey } from '../ids.ts';
import type { HtmlForm, Paper, Person, Seat } from '../model.ts';
import { TOPICS } from '../places.ts';
import { chance, pick, remember, roll } from '../random.ts';
import { TITLE_WORDS } from './names.ts';

export const GROUP_SIZE = 20;
export const PAPERS_PER_GROUP = 60;
export const FIRST_YEAR = 2015;
export const MONTHS = 138; // January 2015 to June 2026
const FIRST_NUMBER = 30001;
const LAST_NUMBER = 39999;
/** arXiv numbers stay below those of the facts. */
export const MOST_RESEARCHERS = Math.floor(((LAST_NUMBER - FIRST_NUMBER) * MONTHS) / PAPERS_PER_GROUP) * GROUP_SIZE;

const NULL_ID_SHARE = 0.04;
const MERGED_SHARE = 0.08;
const UNRECORDED_SHARE = 0.04;
const CITES_SHARE = 0.15;
const GROUPS_REMEMBERED = 400;
// Of ten papers one has somebody of the next group on it.
const GUEST_EVERY = 7;

const CATEGORIES = ['cs.LG', 'stat.ML', 'cond-mat.dis-nn', 'cs.CL', 'math.PR', 'cs.CV', 'quant-ph', 'astro-ph.HE'] as const;

export type Papers = {
  readonly count: number;
  at(paper: number): Paper;
  /** Whether OpenAlex knows it. */
  recorded(paper: number): boolean;
  /** Running numbers of the people on the byline, in order. */
  membersOf(paper: number): number[];
  /** All papers of the same group of people. */
  groupMates(paper: number): number[];
  cites(paper: number, cited: number): boolean;
  titleOf(paper: number): string;
  /** The running number behind an arXiv id, or undefined. */
  ofArxiv(id: string): number | undefined;
};

/** `people` is how many there are, `person` makes one. */
export function createPapers(seed: number, people: number, person: (index: number) => Person): Papers {
  const groups = Math.ceil(people / GROUP_SIZE);
  const papers = groups * PAPERS_PER_GROUP;

  const membersOf = (paper: number): number[] => {
    const group = Math.floor(paper / PAPERS_PER_GROUP);
    const here = Math.min(GROUP_SIZE, people - group * GROUP_SIZE);
    const count = Math.min(here, 1 + roll(6, seed, 'count', paper));
    const start = roll(here, seed, 'start', paper);
    // Steps of 7 visit every seat of a group of 20 once; a smaller last group is walked one by one.
    const step = here === GROUP_SIZE ? 7 : 1;
    const seats = Array.from({ length: count }, (_, seat) => group * GROUP_SIZE + ((start + seat * step) % here));
    if (paper % GUEST_EVERY === 0 && group + 1 < groups) {
      const guests = Math.min(GROUP_SIZE, people - (group + 1) * GROUP_SIZE);
      seats.push((group + 1) * GROUP_SIZE + roll(guests, seed, 'guest', paper));
    }
    return seats;
  };

  const monthOf = (paper: number): string => {
    const month = paper % MONTHS;
    return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  const arxivOf = (paper: number): string => {
    const month = monthOf(paper);
    return `${month.slice(2, 4)}${month.slice(5)}.${FIRST_NUMBER + Math.floor(paper / MONTHS)}`;
  };
  const recorded = (paper: number): boolean => chance(seed, 'recorded', paper) >= UNRECORDED_SHARE;
  const cites = (paper: number, cited: number): boolean =>
    paper % MONTHS > cited % MONTHS && recorded(cited) && chance(seed, 'cites', paper, cited) < CITES_SHARE;
  const groupMates = (paper: number): number[] => {
    const first = Math.floor(paper / PAPERS_PER_GROUP) * PAPERS_PER_GROUP;
    return Array.from({ length: PAPERS_PER_GROUP }, (_, at) => first + at);
  };
  const titleOf = (paper: number): string => {
    const { quality, subject, aim, setting } = TITLE_WORDS;
    const words = [pick(quality, seed, 'quality', paper), pick(subject, seed, 'subject', paper), 'for', pick(aim, seed, 'aim', paper)];
    return `${words.join(' ')} ${pick(setting, seed, 'setting', paper)}`;
  };

  const paperAt = remember(GROUPS_REMEMBERED * PAPERS_PER_GROUP, (paper: number): Paper => {
    const arxiv = arxivOf(paper);
    const merged = chance(seed, 'merged', paper) < MERGED_SHARE;
    const group = Math.floor(paper / PAPERS_PER_GROUP);
    const perMonth = Math.ceil(papers / MONTHS);
    const day = 1 + Math.floor((Math.floor(paper / MONTHS) * 28) / perMonth);
    const primary = CATEGORIES[group % CATEGORIES.length] ?? 'cs.LG';
    const seats = membersOf(paper).map((index): Seat => {
      const one = person(index);
      const lost = chance(seed, 'null', paper, index) < NULL_ID_SHARE;
      return {
        raw: one.name,
        author: lost ? null : one.id,
        display: one.name,
        ...(one.orcid && !lost ? { orcid: one.orcid } : {}),
        institutions: one.institutions,
      };
    });
    const title = titleOf(paper);
    return {
      arxiv,
      title,
      abstract: `We study ${title.toLowerCase()}. A simple model is solved exactly and compared with experiments on synthetic data.`,
      date: `${monthOf(paper)}-${String(day).padStart(2, '0')}`,
      version: 1 + roll(3, seed, 'version', paper),
      categories: primary === 'cs.LG' ? [primary] : [primary, 'cs.LG'],
      byline: seats.map((seat) => ({ name: seat.raw })),
      html: (1 + roll(6, seed, 'html', paper)) as HtmlForm, // 1 to 6
      ...(recorded(paper)
        ? {
            record: {
              id: workKey('generated', paper),
              doi: merged ? `10.5555/gen.${paper}` : arxivDoi(arxiv),
              landing: [`http://arxiv.org/abs/${arxiv}`],
              seats,
              // Computed when read: most papers are only ever listed.
              get citedBy() {
                return groupMates(paper).filter((other) => recorded(other) && cites(other, paper)).length;
              },
              get references() {
                return groupMates(paper).flatMap((other) => (cites(paper, other) ? [workKey('generated', other)] : []));
              },
              topics: [group % TOPICS.length, ...(chance(seed, 'second', paper) < 0.4 ? [(group + 1 + (paper % 3)) % TOPICS.length] : [])],
              ...(merged ? { venue: 'Journal of Invented Results' } : {}),
            },
          }
        : {}),
    };
  });

  const ofArxiv = (id: string): number | undefined => {
    const found = /^(\d{2})(\d{2})\.(\d{5})$/.exec(id);
    if (!found) return undefined;
    const month = (2000 + Number(found[1]) - FIRST_YEAR) * 12 + Number(found[2]) - 1;
    const number = Number(found[3]) - FIRST_NUMBER;
    const paper = number * MONTHS + month;
    return number >= 0 && month >= 0 && month < MONTHS && paper < papers ? paper : undefined;
  };

  return { count: papers, at: paperAt, recorded, membersOf, groupMates, cites, titleOf, ofArxiv };
}
