// Papers of today, not recorded anywhere: who wrote them can only be told by company, place and topic, or not at all.

import type { Person } from '../model.ts';
import { type Stage, seatOf } from './stage.ts';

/** An earlier paper, everybody with their ids. */
const written = (stage: Stage, title: string, byline: readonly Person[], topic: number, doi?: string) =>
  stage.paper({
    title,
    byline: byline.map((one) => one.name),
    seats: byline.map((one) => seatOf(one)),
    topics: [topic],
    ...(doi ? { doi } : {}),
  });

/** Earlier papers that somebody wrote with others. */
function together(stage: Stage, who: Person, others: readonly Person[], count: number, topic: number, journal?: string): void {
  for (let at = 0; at < count; at += 1) {
    const title = `Joint notes ${at + 1} of ${who.name} and ${others.map((one) => one.name).join(', ')}`;
    written(stage, title, [who, ...others], topic, journal && `${journal}.${stage.papers.length}`);
  }
}

export function stageGuessed(stage: Stage): void {
  const today = (title: string, byline: readonly string[]) => stage.paper({ title, byline, seats: null, today: true });
  const [vera, otto, lin] = ['Vera Oksanen', 'Otto Brannigan', 'Lin Takemura'].map((name) => stage.person(name, { topic: 2 }));
  if (!vera || !otto || !lin) throw new Error('the cast is not complete');
  together(stage, vera, [otto, lin], 2, 2);

  // Three of one name; one of them has written with both others of the paper.
  const dana = stage.person('Dana Whitlock', { topic: 2 });
  const strangers = [stage.person('Dana Whitlock', { topic: 5, works: 9 }), stage.person('Dana Whitlock', { topic: 7, works: 2 })];
  together(stage, dana, [vera, otto], 3, 2);
  const never = strangers.map((one) => one.id);
  const known = today('Slow modes, seen again', [vera.name, dana.name, otto.name]);
  stage.scenario('guess-company', 'New today: of three people of the name one has written with the others.', known, 1, {
    levels: ['likely'],
    author: dana.id,
    never,
  });
  // The easy name beside it: one record, and the same company.
  stage.scenario('guess-unique', 'New today: the only person of the name, in known company.', known, 0, {
    levels: ['likely'],
    author: vera.id,
  });

  // Two of one name, each with one of the others.
  const pair = [stage.person('Iris Calloway', { topic: 2 }), stage.person('Iris Calloway', { topic: 2 })] as const;
  together(stage, pair[0], [otto], 2, 2);
  together(stage, pair[1], [lin], 2, 2);
  const torn = today('Two circles, one name', ['Iris Calloway', otto.name, lin.name]);
  stage.scenario('guess-torn', 'New today: two people of the name, each has written with one of the others.', torn, 0, {
    levels: ['ambiguous'],
  });

  // People of the name there are, but the author is none of them.
  const others = [stage.person('Felix Amundsen', { topic: 6, works: 7 }), stage.person('Felix Amundsen', { topic: 8, works: 12 })];
  const stranger = today('Grammars of the northern fjords', ['Felix Amundsen', 'Solveig Tveit', 'Bjarne Moe']);
  stage.scenario('guess-none', 'New today, by somebody who has no record: the two of the name are others.', stranger, 0, {
    levels: ['unknown', 'ambiguous'],
    never: others.map((one) => one.id),
  });
  stage.scenario('guess-nobody', 'New today, by a name nobody on record has.', stranger, 1, { levels: ['unknown'] });

  // One person under two records, both with the iD.
  const whole = stage.person('Noor Hakimi', { orcid: true, topic: 2, works: 5 });
  const splinter: Person = { ...whole, id: `${whole.id.slice(0, -4)}9${whole.id.slice(-3)}` };
  stage.people.push(splinter);
  together(stage, whole, [vera, otto], 2, 2);
  together(stage, splinter, [vera, lin], 2, 2);
  const split = today('Records that are one', ['Noor Hakimi', vera.name]);
  stage.scenario('guess-split', 'New today: two records of the name carry the same ORCID.', split, 0, {
    levels: ['likely'],
    author: whole.id,
  });

  // A splinter: one paper that fell into a record of its own.
  const ruth = stage.person('Ruth Obando', { topic: 2 });
  const chip = stage.person('Ruth Obando', { works: 0, institutions: ruth.institutions });
  together(stage, ruth, [vera, otto], 3, 2);
  const fallen = written(stage, 'A short note, filed apart', [chip, vera, lin], 2);
  const parted = today('A paper that fell apart', ['Ruth Obando', vera.name, otto.name]);
  stage.scenario('guess-splinter', 'New today: the person has a second record with one paper.', parted, 0, {
    levels: ['likely'],
    author: ruth.id,
  });

  stage.scenario('splinter', 'The only paper of a record that fell off another.', fallen, 0, { levels: ['confirmed'], author: chip.id });

  // How the page spells a name is not how the record does.
  const mira = stage.person('Mira Šimůnková', { topic: 2 });
  const chen = stage.person('Kaito Arimura', { topic: 2 });
  together(stage, mira, [vera, otto], 2, 2);
  together(stage, chen, [vera, otto], 2, 2);
  const spelled = today('Spellings', ["Mira S'im'unkov'a", 'Arimura Kaito', vera.name, otto.name]);
  stage.scenario('guess-mangled', 'New today: accents printed as apostrophes.', spelled, 0, {
    levels: ['likely', 'unknown'],
    author: mira.id,
  });
  stage.scenario('guess-reversed', 'New today: the family name is printed first.', spelled, 1, { levels: ['likely'], author: chen.id });
  const middle = today('More spellings', ['Dana Q. Whitlock', 'V. Oksanen', otto.name]);
  stage.scenario('guess-initials', 'New today: the page has the initial only.', middle, 1, { levels: ['likely'], author: vera.id });

  const astrid = stage.person('Astrid Fenwick', { topic: 2 });
  together(stage, astrid, [vera, otto], 2, 2, '10.5555/invented');
  const fresh = today('The same journal again', ['Astrid Fenwick', vera.name, otto.name]);
  stage.scenario('guess-journal', 'New today: by somebody whose earlier papers are in a journal.', fresh, 0, {
    levels: ['likely'],
    author: astrid.id,
  });
}
