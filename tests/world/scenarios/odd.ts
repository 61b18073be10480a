// Situations at the edges: ids of nobody, strings that try to be markup, papers of today that are recorded already.

import type { Seat } from '../model.ts';
import { lostSeat, type Stage, seatOf } from './stage.ts';

/** OpenAlex's records for unknown and for deleted authors. To ask for them is a question about everybody. */
const NOBODY = ['A9999999999', 'A5317838346'] as const;

const HOSTILE_TITLE = `<img src=x onerror="document.title='struck'"> Bounds on $\\ell_2$ norms & <b>other</b> "things"`;

export function stageOdd(stage: Stage): void {
  const sabine = stage.person('Sabine Vogt');

  const nobody = (raw: string, author: string): Seat => ({ ...lostSeat(raw), author });
  const empty = stage.paper({
    title: 'Seats that belong to nobody',
    byline: ['Unni Berge', 'Otto Falk', sabine.name],
    seats: [nobody('Unni Berge', NOBODY[0]), nobody('Otto Falk', NOBODY[1]), seatOf(sabine)],
  });
  const never = { levels: ['unknown', 'ambiguous'], never: NOBODY } as const;
  stage.scenario('nobody-unknown', 'The seat has the id that stands for all unknown authors.', empty, 0, never);
  stage.scenario('nobody-deleted', 'The seat has the id that stands for deleted authors.', empty, 1, never);
  stage.scenario('beside-nobody', 'A right seat on the same paper.', empty, 2, { levels: ['confirmed'], author: sabine.id });

  const eve = stage.person('Eve Mallory', { works: 2 });
  const hostile = stage.paper({ title: HOSTILE_TITLE, byline: [eve.name, sabine.name], seats: [seatOf(eve), seatOf(sabine)] });
  stage.scenario('hostile-strings', 'Titles of the record try to be markup.', hostile, 0, { levels: ['confirmed'], author: eve.id });

  const recorded = stage.paper({
    title: 'New today, and recorded already',
    byline: [sabine.name, eve.name],
    seats: [seatOf(sabine), seatOf(eve)],
    today: true,
  });
  stage.scenario('new-and-recorded', 'A followed person has this new paper.', recorded, 0, { levels: ['confirmed'], author: sabine.id });
}
