// Situations where another index has the same paper: under the same person, under another of that name, or under nobody.

import type { Person, Seat } from '../model.ts';
import { type Stage, seatOf } from './stage.ts';

/** The paper's record knows the person, and not that the paper carries an iD. */
const withoutId = (person: Person): Seat => {
  const { orcid: _, ...seat } = seatOf(person);
  return seat;
};

export function stageSecond(stage: Stage): void {
  const partner = stage.person('Henrike Aasen');
  const agreed = { levels: ['confirmed', 'verified'] } as const;
  const contested = { levels: ['confirmed', 'likely'] } as const;

  const ling = stage.person('Wei Lingfors', { orcid: true });
  // Staged papers are titled by their author's name: those of a namesake would be the same papers.
  const namesake = stage.person('Wei Lingfors', { orcid: true, works: 0, dblp: '0002' });
  const everybody = stage.person('Wei Lingfors', { works: 0, dblp: 'many' });
  const cs = (title: string, author?: Person) =>
    stage.paper({
      title,
      byline: [ling.name, partner.name],
      seats: [withoutId(ling), seatOf(partner)],
      categories: ['cs.LG'],
      ...(author ? { elsewhere: { dblp: [author.id, partner.id] } } : {}),
    });
  stage.scenario('second-dblp-agrees', 'DBLP has the paper under the same person.', cs('Two indexes and one person, together'), 0, {
    ...agreed,
    author: ling.id,
  });
  stage.scenario(
    'second-dblp-differs',
    'DBLP has the paper under another person of this name.',
    cs('One name for two people at work', namesake),
    0,
    {
      ...contested,
      author: ling.id,
    },
  );
  stage.scenario(
    'second-dblp-many',
    'DBLP has the paper on the page for everybody of this name.',
    cs('A page for all of one name', everybody),
    0,
    {
      levels: ['confirmed'],
      author: ling.id,
    },
  );

  const berg = stage.person('Ottilie Bergsma', { orcid: true, topic: 4 });
  const other = stage.person('Ottilie Bergsma', { orcid: true, works: 0 });
  const hep = (title: string, author?: Person | null) =>
    stage.paper({
      title,
      byline: [partner.name, berg.name],
      seats: [seatOf(partner), withoutId(berg)],
      categories: ['hep-th'],
      ...(author === undefined ? {} : { elsewhere: { inspire: [partner.id, author?.id ?? null] } }),
    });
  stage.scenario('second-inspire-agrees', 'INSPIRE has the paper under the same person.', hep('Strings that two registers agree on'), 1, {
    ...agreed,
    author: berg.id,
  });
  stage.scenario(
    'second-inspire-differs',
    'INSPIRE gives the paper to another person of this name.',
    hep('Strings that two registers dispute', other),
    1,
    {
      ...contested,
      author: berg.id,
    },
  );
  stage.scenario(
    'second-inspire-nobody',
    'INSPIRE knows the paper, and nobody at this seat.',
    hep('Strings of nobody in particular', null),
    1,
    {
      levels: ['confirmed'],
      author: berg.id,
    },
  );
}
