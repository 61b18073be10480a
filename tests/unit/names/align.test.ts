// Two bylines of one paper laid side by side, under every damage they come with.

import { describe, expect, it } from 'vitest';
import { alignBylines } from '../../../lib/names/align.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('alignBylines', () => {
  it('leaves seats it cannot tell apart unpaired', () => {
    const { pairs } = alignBylines(['J. Li', 'J. Li', 'A. Smith'], ['Jun Li', 'Anna Smith']);
    expect(pairs[2]).toBe(1);
    expect([pairs[0], pairs[1]].filter((seat) => seat !== undefined).length).toBeLessThan(2);
  });

  it('sees another work behind another byline', () => {
    expect(alignBylines(['A. Smith', 'B. Jones', 'C. Brown'], ['X. Wang', 'A. Smith', 'Y. Zhou'])).toMatchObject({ quality: 'unrelated' });
    expect(alignBylines(['A. Smith'], [])).toMatchObject({ quality: 'unrelated', pairs: [undefined] });
    expect(alignBylines([], [])).toMatchObject({ quality: 'unrelated', pairs: [] });
  });

  it('survives a lost author, a shifted list, initials and comma order', () => {
    const result = alignBylines(
      ['Goldt, S.', "Marc M'ezard", 'Florent Krzakala', 'L. Zdeborova'],
      ['Sebastian Goldt', 'Florent Krzakala', 'Lenka Zdeborová'],
    );
    expect(result).toMatchObject({ pairs: [0, undefined, 1, 2], quality: 'damaged', levels: ['initial', 'conflict', 'same', 'initial'] });
  });

  it('passes over groups and institutions on either side', () => {
    expect(
      alignBylines(
        ['ATLAS Collaboration', 'A. Smith', 'B. Jones'],
        [',FEMTO-ST/AS2M, ENSMM Besançon', 'Anna Smith', 'Bob Jones', 'CERN Working Group'],
      ),
    ).toMatchObject({ pairs: [undefined, 1, 2], quality: 'whole' });
  });

  it('pairs namesakes in order, and by their neighbours when one is gone', () => {
    expect(alignBylines(['Wei Zhang', 'J. Li', 'Wei Zhang'], ['Wei Zhang', 'Jun Li', 'Wei Zhang']).pairs).toEqual([0, 1, 2]);
    expect(alignBylines(['Ann Smith', 'J. Li', 'Bob Jones', 'J. Li'], ['Ann Smith', 'Bob Jones', 'Jun Li']).pairs).toEqual([
      0,
      undefined,
      1,
      2,
    ]);
  });

  it('follows swapped seats and sorted lists', () => {
    expect(alignBylines(['J. Wang', 'J.-S. Wang'], ['Jian-Sheng Wang', 'Jian Wang']).pairs).toEqual([1, 0]);
    expect(alignBylines(['Zoe Young', 'Max Miller', 'Ada Abel'], ['A. Abel', 'M. Miller', 'Z. Young']).pairs).toEqual([2, 1, 0]);
  });

  it('does not call a cut list damaged', () => {
    const many = ['Ann Smith', 'Bob Jones', 'Carl Brown', 'Dora White'];
    expect(alignBylines(many.slice(0, 2), many, { printedCut: true }).quality).toBe('whole');
    expect(alignBylines(many, many.slice(0, 2), { recordedCut: true }).quality).toBe('whole');
    expect(alignBylines(many.slice(0, 2), many).quality).toBe('damaged');
  });

  it('finds a nickname or a slip where no block brings the two together', () => {
    expect(alignBylines(['Bob Carpenter', 'Anna Smith'], ['Robert Carpenter', 'Anna Smyth']).pairs).toEqual([0, 1]);
  });

  it('stays near-linear over thousands of names', () => {
    const letters = 'abcdefghijklmnoprstuvz';
    const word = (seed: number): string =>
      Array.from({ length: 6 }, (_, at) =>
        letters.charAt(Math.floor(seed * 31 ** (at % 3) + at * 7 + seed / (at + 1)) % letters.length),
      ).join('');
    const names = Array.from(
      { length: 3000 },
      (_, at) =>
        `${word(at).replace(/^./, (first) => first.toUpperCase())} ${word(at * 7 + 3).replace(/^./, (first) => first.toUpperCase())}`,
    );
    const recorded = names.filter((_, at) => at % 50 !== 7).map((name) => name.replace(/^(\w)\w+/, '$1.'));
    const start = cpuTime();
    const { pairs } = alignBylines(names, recorded);
    // About 100 ms on an idle machine. Processor time, since the test machine is shared; nine million comparisons would take ten seconds.
    expect(cpuTime() - start).toBeLessThan(1500);
    expect(pairs.filter((seat) => seat !== undefined).length).toBeGreaterThan(2700);
    const wrong = pairs.filter((seat, at) => seat !== undefined && recorded[seat] !== names[at]?.replace(/^(\w)\w+/, '$1.'));
    expect(wrong).toEqual([]);
  });
});
