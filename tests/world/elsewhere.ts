// The other indexes of papers and people: which papers each has, whom it puts at a seat, and the ids it gives. Derived from the corpus.

import type { Corpus, Paper, Person } from './model.ts';

export type Index = 'dblp' | 'inspire' | 's2';

const FIELDS: Readonly<Record<Index, RegExp>> = {
  dblp: /^(?:cs\.|stat\.ML)/,
  inspire: /^(?:hep-|gr-qc|nucl-|astro-ph)/,
  s2: /^/,
};

/** Is the paper in this index's field, and recorded at all? */
export const holds = (index: Index, paper: Paper): boolean =>
  paper.record !== undefined && paper.categories.some((category) => FIELDS[index].test(category));

export type OtherSeat = { readonly name: string; readonly person: Person | undefined };

/** The byline as this index has it. */
export function seatsOf(index: Index, paper: Paper, corpus: Corpus): readonly OtherSeat[] {
  const own = paper.elsewhere?.[index];
  return (paper.record?.seats ?? []).map((seat, at) => {
    const key = own ? own[at] : seat.author;
    const person = key ? corpus.person(key) : undefined;
    return { name: own && person ? person.name : seat.raw, person: person?.missing ? undefined : person };
  });
}

/** What this index has of a person. */
export const worksIn = (index: Index, person: Person, corpus: Corpus): readonly Paper[] =>
  corpus.worksOf(person.id).filter((paper) => holds(index, paper) && seatsOf(index, paper, corpus).some((seat) => seat.person === person));

// Author keys are `A5`, one digit for the part of the world, eight of a running number: enough to come back from every other id.
const digits = (person: Person): string => person.id.slice(2);
export const s2Id = (person: Person): string => person.id.slice(1);
export const personOfS2 = (id: string, corpus: Corpus): Person | undefined => corpus.person(`A${id}`);
export const recidOf = (person: Person): number => Number(digits(person));
export const personOfRecid = (recid: string, corpus: Corpus): Person | undefined => corpus.person(`A5${recid.padStart(9, '0')}`);
/** `10/1005`, and of numbered people `10/1005-2`. */
export function pidOf(person: Person): string {
  const number = person.dblp && person.dblp !== 'many' ? `-${Number(person.dblp)}` : '';
  return `${digits(person)[0]}0/${Number(digits(person).slice(1))}${number}`;
}
export function personOfPid(pid: string, corpus: Corpus): Person | undefined {
  const [, range, number] = /^(\d)0\/(\d+)(?:-\d+)?$/.exec(pid) ?? [];
  const person = number ? corpus.person(`A5${range}${number.padStart(8, '0')}`) : undefined;
  return person && pidOf(person) === pid ? person : undefined;
}
