// Bylines of groups and of sizes: collaborations, more than a hundred authors, three thousand.

import { FAMILY, GIVEN } from '../generator/names.ts';
import type { Seat } from '../model.ts';
import { type Stage, seatOf } from './stage.ts';

const MANY = 130;
const HUGE = 3_000;

/** The n-th of a long row of names, no two alike: initials as such papers print them. */
const nameAt = (index: number): string => {
  const given = GIVEN[index % GIVEN.length] ?? 'Ana';
  const family = FAMILY[(index * 9) % FAMILY.length] ?? 'Ito';
  const round = Math.floor(index / GIVEN.length);
  const middle = `${String.fromCharCode(65 + (round % 26))}.${round >= 26 ? ' Z.' : ''}`;
  return `${given[0] ?? 'A'}. ${middle} ${family}`;
};

export function stageSizes(stage: Stage): void {
  const placed = stage.person('Solveig Arnardóttir');
  const crowd = (count: number, at: number): Seat[] =>
    Array.from({ length: count }, (_, index) =>
      index === at ? seatOf(placed) : { raw: nameAt(index), author: null, display: nameAt(index), institutions: [index % 16] },
    );
  const right = { levels: ['confirmed'], author: placed.id } as const;

  const many = crowd(MANY, 119);
  const long = stage.paper({
    title: 'A hundred and thirty observers',
    byline: many.map((seat) => seat.raw),
    seats: many,
    categories: ['astro-ph.HE'],
  });
  stage.scenario('many-authors', 'Seat 120 of 130: hidden on the page, whole in the singleton.', long, 119, right);

  const cut = crowd(MANY, 111);
  const mergedLong = stage.paper({
    title: 'A hundred and thirty observers, published',
    byline: cut.map((seat) => seat.raw),
    seats: cut,
    categories: ['astro-ph.HE'],
    doi: '10.5555/invented.130',
  });
  stage.scenario('many-authors-merged', 'Found by landing page only, and lists cut the byline at 100.', mergedLong, 111, right);

  const group = { name: 'The VALLOMBREUSE Collaboration', group: true };
  const members = crowd(HUGE, 1_499);
  const huge = stage.paper({
    title: 'Observation of a rare decay with the full detector',
    byline: [group, ...members.map((seat) => ({ name: seat.raw }))],
    seats: members,
    categories: ['hep-ex'],
  });
  stage.scenario('collaboration', 'A collaboration is not a person.', huge, 0, { levels: [] });
  stage.scenario('three-thousand', 'Seat 1,501 of 3,001, behind the toggle; the record leaves the collaboration out.', huge, 1_500, right);

  const last = { name: 'the NORTHLIGHT Consortium', group: true };
  const led = stage.paper({
    title: 'A survey on behalf of a consortium',
    byline: [placed.name, 'Ilse Brandt', last],
    seats: [
      seatOf(placed),
      { raw: 'Ilse Brandt', author: null, display: 'Ilse Brandt', institutions: [] },
      { raw: 'NORTHLIGHT Consortium', author: null, display: 'NORTHLIGHT Consortium', institutions: [] },
    ],
    categories: ['astro-ph.HE'],
  });
  stage.scenario('group-in-byline', 'A consortium closes the byline.', led, 2, { levels: [] });
  stage.scenario('before-a-group', 'A person on a paper with a consortium.', led, 0, right);
}
