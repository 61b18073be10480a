// Situations where the record is wrong, late or of somebody else: the ones a careless reader names the wrong person in.

import { MIXED_ID } from '../generator/prolific.ts';
import { lostSeat, type Stage, seatOf } from './stage.ts';

export function stageFaulty(stage: Stage): void {
  const [rosa, henrik, mei, pavel, inés] = ['Rosa Calderón', 'Henrik Aalto', 'Mei Fujisawa', 'Pavel Horák', 'Inés Quiroga'].map((name) =>
    stage.person(name),
  );
  const guest = stage.person('Charles Montrose');
  const keeper = stage.person('Ottilie Fenn', { orcid: true });
  if (!rosa || !henrik || !mei || !pavel || !inés) throw new Error('the cast is not complete');
  const cast = [rosa, henrik, mei, pavel, inés];
  const names = cast.map((person) => person.name);

  const nulls = stage.paper({
    title: 'A record without author ids',
    byline: [keeper.name, rosa.name, henrik.name],
    seats: [{ ...lostSeat(keeper.name), ...(keeper.orcid ? { orcid: keeper.orcid } : {}) }, lostSeat(rosa.name), lostSeat(henrik.name)],
  });
  stage.scenario('null-ids', 'Every author id is null.', nulls, 1, {
    levels: ['likely', 'unknown', 'ambiguous'],
    author: rosa.id,
  });
  const byOrcid = { levels: ['verified', 'confirmed', 'unknown'], author: keeper.id } as const;
  stage.scenario('null-id-with-orcid', 'The id is null, but the seat has an ORCID.', nulls, 0, byOrcid);

  // The ids stayed where they were when a name was put in front: each names the neighbour.
  const shifted = stage.paper({
    title: 'Ids left behind by a shifted byline',
    byline: names,
    seats: cast.map((person, at) => ({ ...seatOf(cast[at - 1] ?? guest), raw: person.name })),
  });
  const notNeighbours = (at: number) =>
    ({ levels: ['likely', 'unknown', 'ambiguous'], author: cast[at]?.id ?? '', never: [cast[at - 1]?.id ?? guest.id] }) as const;
  stage.scenario('shifted-byline', 'The seat has the name, and the id of the author before.', shifted, 2, notNeighbours(2));
  stage.scenario('shifted-byline-first', 'The seat has the id of somebody who is not on the paper.', shifted, 0, notNeighbours(0));

  const place = lostSeat(',Dept. of Applied Optics, ENS Vallombreuse');
  const [first, ...others] = cast.map((person) => seatOf(person));
  const damaged = stage.paper({
    title: 'An address among the authors',
    byline: names,
    seats: first ? [first, place, ...others] : [place],
  });
  stage.scenario('damaged-byline', 'An address is recorded as an author, so that later seats are off by one.', damaged, 3, {
    levels: ['confirmed'],
    author: pavel.id,
    never: [mei.id],
  });

  const elsewhere = stage.paper({ title: 'Quite another paper', byline: [guest.name], seats: [seatOf(guest)], landing: [] });
  const wrong = stage.paper({ title: 'A paper whose address leads elsewhere', byline: names.slice(0, 2), seats: null });
  // The other paper's record carries this paper's address.
  stage.papers[stage.papers.indexOf(elsewhere)] = {
    ...elsewhere,
    ...(elsewhere.record
      ? { record: { ...elsewhere.record, landing: [`http://arxiv.org/abs/${elsewhere.arxiv}`, `http://arxiv.org/abs/${wrong.arxiv}`] } }
      : {}),
  };
  stage.scenario('landing-of-another', 'The landing page leads to the record of another paper.', wrong, 0, {
    levels: ['likely', 'unknown', 'ambiguous'],
    author: rosa.id,
    never: [guest.id],
  });

  const late = stage.person('Yann Le Goff', { missing: true, works: 0 });
  const ready = stage.paper({ title: 'An id that is not ready', byline: [late.name, rosa.name], seats: [seatOf(late), seatOf(rosa)] });
  stage.scenario('author-404', 'The work has the id, the author record answers 404.', ready, 0, {
    levels: ['confirmed', 'unknown'],
    author: late.id,
  });

  const twin = stage.person('Haruto Endo');
  const doubled = stage.paper({
    title: 'One id on two seats',
    byline: ['H. Endo', rosa.name, 'H. Endo'],
    seats: [{ ...seatOf(twin), raw: 'H. Endo' }, seatOf(rosa), { ...seatOf(twin), raw: 'H. Endo' }],
  });
  stage.scenario('duplicate-id', 'One id at two seats of one byline: two people, or one?', doubled, 2, {
    levels: ['ambiguous', 'unknown'],
  });

  const mixed = { raw: 'Wei Zhang', author: MIXED_ID, display: 'Wei Zhang', institutions: [9] };
  const swallowed = stage.paper({ title: 'A name that many share', byline: ['Wei Zhang', rosa.name], seats: [mixed, seatOf(rosa)] });
  stage.scenario('mixed-record', 'A record of 34,000 works and conflicting names.', swallowed, 0, {
    levels: ['confirmed', 'ambiguous'],
    author: MIXED_ID,
    numbers: 'withheld',
  });

  const homonyms = [0, 4, 6].map((topic) => stage.person('Elena Marini', { topic, works: 5 }));
  const fresh = stage.paper({
    title: 'New today, by a name that three people have',
    byline: ['Elena Marini', 'Ilse Brandt'],
    seats: null,
    today: true,
  });
  stage.scenario('homonyms', 'A new paper, and three records of the name.', fresh, 0, { levels: ['unknown', 'ambiguous'] });
  if (homonyms.length !== 3) throw new Error('three people are meant');

  const brandNew = stage.paper({
    title: 'New today, by people well known',
    byline: [rosa.name, henrik.name, mei.name],
    seats: null,
    today: true,
  });
  stage.scenario('brand-new', 'Too new to be recorded anywhere.', brandNew, 0, { levels: ['unknown', 'likely'], author: rosa.id });
}
