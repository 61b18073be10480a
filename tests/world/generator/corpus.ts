// A world of any size by arithmetic, as a corpus: questions by id, by person, by month and by words.

import { indexOf, indexOfOrcid } from '../ids.ts';
import type { Corpus, Paper } from '../model.ts';
import { fold } from '../text.ts';
import { createPapers, FIRST_YEAR, GROUP_SIZE, MONTHS, MOST_RESEARCHERS, PAPERS_PER_GROUP } from './papers.ts';
import { createPeople } from './people.ts';

export function createGenerated(seed: number, researchers: number): Corpus {
  const people = Math.min(researchers, MOST_RESEARCHERS);
  const { person, named } = createPeople(seed, people, GROUP_SIZE);
  const { count: papers, at: paperAt, recorded, membersOf, groupMates, cites, titleOf, ofArxiv } = createPapers(seed, people, person);

  const inRange = (paper: number | undefined): paper is number =>
    paper !== undefined && Number.isInteger(paper) && paper >= 0 && paper < papers;
  const recordedAt = (paper: number): Paper[] => (recorded(paper) ? [paperAt(paper)] : []);

  return {
    byArxiv(id) {
      const paper = ofArxiv(id);
      return paper === undefined ? undefined : paperAt(paper);
    },
    byDoi(doi) {
      const journal = /^10\.5555\/gen\.(\d+)$/.exec(doi)?.[1];
      const paper = journal ? Number(journal) : ofArxiv(doi.replace('10.48550/arxiv.', ''));
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
