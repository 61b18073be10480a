// The search behind "same person as" and "pick another": for whom it looks at once, and who is no choice.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../lib/core/result.ts';
import { ADA, CONFIRMED, part, start } from './play.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SELF = { id: 'openalex:A1', name: 'Ada M. One' };
const OTHER = { id: 'openalex:A7', name: 'Ada Other' };
const panel = async (it: ReturnType<typeof start>, which: 'same' | 'pick') => {
  it.act().panel(which);
  await vi.advanceTimersByTimeAsync(0);
};

describe('the search', () => {
  it('looks for the person shown under the name on record, and for another one under the printed name', async () => {
    const it = start();
    it.known();
    await panel(it, 'same');
    await panel(it, 'pick');
    expect(it.calls.map(({ args }) => args)).toEqual([
      { query: 'Ada M. One', ask: false },
      { query: 'Ada One', ask: false },
    ]);
  });

  it('leaves out the person shown', async () => {
    const it = start();
    it.known();
    await panel(it, 'pick');
    await it.answer(ok({ people: [SELF, OTHER] }));
    expect(it.state().picks).toEqual({ people: [OTHER], asked: false, loading: false });
  });

  it('finds people where nobody is shown, and keeps the choice', async () => {
    const it = start();
    const asked = it.show();
    it.controller.open(1);
    asked.part(part('match', ok({ ...CONFIRMED, level: 'unknown', researcher: undefined })));
    await panel(it, 'pick');
    await it.answer(ok({ people: [SELF, OTHER], failure: { kind: 'offline' } }));
    expect(it.state().picks).toEqual({ people: [SELF, OTHER], asked: false, loading: false, failure: { kind: 'offline' } });
    it.act().choose(OTHER as never);
    await vi.advanceTimersByTimeAsync(0);
    const said = { subject: ADA, kind: 'pin', researcher: 'openalex:A7', researcherName: 'Ada Other' };
    expect(it.calls.at(-1)).toMatchObject({ name: 'correct', args: said });
    await it.answer(ok({ id: 'c1' }));
    expect(it.state().notice).toBe('chosen');
  });

  it('says so where the choice could not be kept', async () => {
    const it = start();
    it.known();
    it.act().choose(OTHER as never);
    await it.answer(err({ kind: 'not-saved', why: 'full' }));
    expect(it.state().notice).toBe('failed');
  });
});
