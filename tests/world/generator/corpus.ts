// A world of any size by arithmetic: people in groups that write together. Nothing is made before it is asked for.

import { arxivDoi, indexOf, indexOfOrcid, workKey } from '../ids.ts';
import type { Corpus, HtmlForm, Paper, Seat } from '../model.ts';
import { TOPICS } from '../places.ts';
import { chance, pick, remember, roll } from '../random.ts';
import { fold } from '../text.ts';
import { TITLE_WORDS } from './names.ts';
import { createPeople } from './people.ts';

export const GROUP_SIZE = 20;
export const PAPERS_PER_GROUP = 60;
const FIRST_YEAR = 2015;
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

export function createGenerated(seed: number, researchers: number): Corpus {
  const people = Math.min(researchers, MOST_RESEARCHERS);
  const groups = Math.ceil(people / GROUP_SIZE);
  const papers = groups * PAPERS_PER_GROUP;

  const { person, named } = createPeople(seed, people, GROUP_SIZE);

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

  const inRange = (paper: number | undefined): paper is number =>
    paper !== undefined && Number.isInteger(paper) && paper >= 0 && paper < papers;
  const recordedAt = (paper: number): Paper[] => (recorded(paper) ? [paperAt(paper)] : []);

  const paperOfArxiv = (id: string): number | undefined => {
    const found = /^(\d{2})(\d{2})\.(\d{5})$/.exec(id);
    if (!found) return undefined;
    const month = (2000 + Number(found[1]) - FIRST_YEAR) * 12 + Number(found[2]) - 1;
    const number = Number(found[3]) - FIRST_NUMBER;
    const paper = number * MONTHS + month;
    return number >= 0 && month >= 0 && month < MONTHS && inRange(paper) ? paper : undefined;
  };

  return {
    byArxiv(id) {
      const paper = paperOfArxiv(id);
      return paper === undefined ? undefined : paperAt(paper);
    },
    byDoi(doi) {
      const journal = /^10\.5555\/gen\.(\d+)$/.exec(doi)?.[1];
      const paper = journal ? Number(journal) : paperOfArxiv(doi.replace('10.48550/arxiv.', ''));
      const found = inRange(paper) ? paperAt(paper) : undefined;
      return found?.record?.doi === doi ? found : undefined;
    },
    byWork(key) {
      const paper = indexOf(key, 'W', 'generated');
      return inRange(paper) ? recordedAt(paper)[0] : undefined;
    },
    person(key) {
      const index = indexOf(key, 'A', 'generated');
      return index !== undefined && index < people ? person(index) : undefined;
    },
    personByOrcid(orcid) {
      const index = indexOfOrcid(orcid, 'generated');
      const found = index !== undefined && index < people ? person(index) : undefined;
      return found?.orcid === orcid ? found : undefined;
    },
    worksOf(key) {
      const index = indexOf(key, 'A', 'generated');
      if (index === undefined || index >= people) return [];
      const group = Math.floor(index / GROUP_SIZE);
      const near = [group - 1, group].filter((one) => one >= 0).flatMap((one) => groupMates(one * PAPERS_PER_GROUP));
      return near
        .filter((paper) => membersOf(paper).includes(index))
        .flatMap(recordedAt)
        .filter((paper) => paper.record?.seats.some((seat) => seat.author === key));
    },
    citing(key) {
      const paper = indexOf(key, 'W', 'generated');
      if (!inRange(paper)) return [];
      return groupMates(paper)
        .filter((other) => cites(other, paper))
        .flatMap(recordedAt);
    },
    month(month) {
      const offset = (Number(month.slice(0, 4)) - FIRST_YEAR) * 12 + Number(month.slice(5)) - 1;
      if (!(offset >= 0 && offset < MONTHS)) return [];
      const found: Paper[] = [];
      for (let paper = offset; paper < papers; paper += MONTHS) found.push(paperAt(paper));
      return found;
    },
    named,
    titled(query, limit) {
      const words = fold(query).split(' ');
      const found: Paper[] = [];
      for (let paper = 0; paper < papers && found.length < limit; paper += 1) {
        const title = titleOf(paper).toLowerCase();
        if (words.every((word) => title.includes(word))) found.push(...recordedAt(paper));
      }
      return found;
    },
    size: papers,
    at: (index) => (inRange(index) ? recordedAt(index)[0] : undefined),
  };
}
