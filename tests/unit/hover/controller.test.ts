// The open card's knowledge and deeds, with a wire that is played.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-state.ts';
import { noticeWords } from '../../../components/card/notice-words.ts';
import { err, ok } from '../../../lib/core/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { ADA, CONFIRMED, FACETS, part, start } from './play.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('answers', () => {
  it('shows what came before the card was there', () => {
    const it = start();
    it.show(1, [part('match', ok(CONFIRMED))]);
    expect(it.state().facets.match).toEqual({ value: CONFIRMED, at: 9, stale: false, source: 'openalex', loading: false });
    expect(it.state().facets.profile).toEqual({ loading: true });
  });

  it('before the card has asked itself nothing is missing, and nothing is done', () => {
    const it = start();
    it.show(1, [part('match', err({ kind: 'not-found' })), { done: true, intent: 'prefetch' }, { done: true, intent: 'hover' }]);
    expect(it.state().facets.match).toEqual({ loading: true });
  });

  it('asks for everything once the pointer stays, and only once', () => {
    const it = start();
    const asked = it.show();
    it.controller.open(1);
    it.controller.open(1);
    expect(asked.asks).toEqual([{ v: 1, subject: ADA, facets: FACETS, intent: 'open' }]);
    it.controller.open(7);
    expect(asked.asks.length).toBe(1);
  });

  it('an old value stays while the new one is on its way, and is replaced', () => {
    const it = start();
    const asked = it.show();
    it.controller.open(1);
    asked.part(part('match', ok(CONFIRMED), true));
    expect(it.state().facets.match).toMatchObject({ stale: true, loading: true });
    const fresh = { ...CONFIRMED, level: 'verified' };
    asked.part(part('match', ok(fresh)));
    expect(it.state().facets.match).toMatchObject({ value: fresh, stale: false, loading: false });
  });

  it('an old value that cannot be renewed stays, marked, with the reason', () => {
    const it = start();
    const asked = it.show();
    it.controller.open(1);
    asked.part(part('match', ok(CONFIRMED), true));
    asked.part(part('match', err({ kind: 'offline' }), true));
    expect(it.state().facets.match).toMatchObject({ value: CONFIRMED, stale: true, failure: { kind: 'offline' }, loading: false });
  });

  it('one failed facet hides no other', () => {
    const it = start();
    const asked = it.known();
    asked.part(part('profile', err({ kind: 'timeout', source: 'openalex' })));
    expect(it.state().facets.profile?.failure).toEqual({ kind: 'timeout', source: 'openalex' });
    expect(it.state().facets.match?.value).toBe(CONFIRMED);
  });

  it('nothing waits for ever: the end of the question and its loss both end the loading', () => {
    const one = start();
    const asked = one.known();
    asked.part({ done: true, intent: 'hover' });
    expect(one.state().facets.you?.loading).toBe(true);
    asked.part({ done: true, intent: 'open' });
    expect(Object.values(one.state().facets).some((facet) => facet.loading)).toBe(false);
    const other = start();
    other.known().lost({ kind: 'cancelled' });
    expect(other.state().facets.profile).toEqual({ loading: false, failure: { kind: 'cancelled' } });
    expect(other.state().facets.match?.failure).toBeUndefined();
  });

  it('what comes for a card that is gone is nobody’s', () => {
    const it = start();
    const first = it.show(1);
    it.show(2);
    expect(first.left).toBe(true);
    first.part(part('match', ok(CONFIRMED)));
    expect(it.state().facets.match).toEqual({ loading: true });
    it.controller.close(1);
    expect(it.questions[1]?.left).toBe(false);
    it.controller.close(2);
    expect(it.questions[1]?.left).toBe(true);
    expect(it.controller.session()).toBeUndefined();
  });
});

describe('walking', () => {
  it('asks about the next person, leaves the last, and finds the way back with what was known', () => {
    const it = start();
    const first = it.known();
    it.act().walk('openalex:A2', 'Bo Two');
    expect(first.left).toBe(true);
    expect(it.state()).toMatchObject({ name: 'Bo Two', trail: ['Ada One'], facets: { match: { loading: true } } });
    expect(it.questions[1]?.asks).toEqual([
      { v: 1, subject: { kind: 'researcher', id: 'openalex:A2', name: 'Bo Two' }, facets: FACETS, intent: 'open' },
    ]);
    it.act().walk('openalex:A3', 'Cy Three');
    expect(it.state().trail).toEqual(['Ada One', 'Bo Two']);
    first.part(part('match', err({ kind: 'not-found' })));
    it.act().back();
    it.act().back();
    expect(it.state()).toMatchObject({ subject: ADA, name: 'Ada One', trail: [] });
    expect(it.state().facets.match?.value).toBe(CONFIRMED);
    expect(it.questions.map((question) => question.left)).toEqual([true, true, true, true, false]);
    it.act().back();
    expect(it.questions.length).toBe(5);
  });
});

describe('correcting', () => {
  it('not this person: says which, and asks anew', async () => {
    const it = start();
    const first = it.known();
    it.act().notThisPerson(true);
    expect(it.calls[0]).toMatchObject({ name: 'correct', args: { kind: 'block', researcher: 'openalex:A1', everywhere: true } });
    await it.answer(ok({ id: 'c1' }));
    expect(first.left).toBe(true);
    expect(it.state()).toMatchObject({ notice: 'blocked', facets: { match: { loading: true } } });
    expect(it.state().facets.match?.value).toBeUndefined();
    expect(it.questions[1]?.asks[0]?.intent).toBe('open');
  });

  it('a choice among several', async () => {
    const it = start();
    it.show();
    it.act().choose({ id: 'openalex:A9', name: 'Ada P. One' });
    expect(it.calls[0]).toMatchObject({ args: { kind: 'pin', researcher: 'openalex:A9', researcherName: 'Ada P. One' } });
    await it.answer(ok({ id: 'c1' }));
    expect(it.state().notice).toBe('chosen');
  });

  it('none of several: what was kept is said, and that it was not where it could not be', async () => {
    const it = start();
    it.show();
    it.act().noneOfThese();
    expect(it.calls[0]).toMatchObject({ args: { kind: 'none' } });
    await it.answer(ok({ id: 'c1' }));
    expect(noticeWords(it.state())).toMatch(/none of these, for this paper/i);
    it.act().noneOfThese();
    await it.answer(err({ kind: 'cancelled' }));
    expect(it.state().notice).toBe('failed');
  });

  it('not saved: everything stays', async () => {
    const it = start();
    it.known();
    it.act().notThisPerson(false);
    await it.answer(err({ kind: 'cancelled' }));
    expect(it.state().facets.match?.value).toBe(CONFIRMED);
    expect([it.state().notice, it.questions.length]).toEqual(['failed', 1]);
  });

  it('undo', async () => {
    const it = start();
    const asked = it.known();
    const correction = { kind: 'block', id: 'c1', at: 1, name: 'Ada One', researcher: 'openalex:A7', researcherName: 'X' };
    asked.part(part('you', ok({ corrections: [correction] })));
    it.act().undoCorrection('c1');
    await it.answer(ok(null));
    expect(it.state().facets.you?.value?.corrections).toEqual([]);
    expect(it.state().notice).toBe('undone');
    expect(it.questions.length).toBe(2);
  });
});

describe('the card’s own controls', () => {
  it('close and pin go to the machine', () => {
    const it = start();
    it.show();
    it.act().pin(true);
    it.act().close();
    expect(it.told).toEqual([{ type: 'pin', on: true }, { type: 'dismiss' }]);
    expect(it.state().pinned).toBe(true);
  });

  it.each([
    ['delay', (act: CardActions) => act.delay(700), { openDelay: 700 }, { openDelay: 700 }],
    ['click only', (act: CardActions) => act.clickOnly(true), { clickOnly: true }, { clickOnly: true }],
    ['site off', (act: CardActions) => act.siteOff(), { siteOff: { site: 'arxiv', off: true } }, { siteOff: true }],
  ])('%s holds at once, and is taken back where it cannot be saved', async (_, deed, args, patch) => {
    const it = start();
    it.show();
    deed(it.act());
    expect(it.calls[0]).toMatchObject({ name: 'set-page-setting', args });
    expect(it.settings).toHaveBeenLastCalledWith(expect.objectContaining(patch));
    await it.answer(err({ kind: 'not-saved', why: 'unavailable' }));
    expect(it.settings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, siteOff: false });
    expect(it.state().notice).toBe('failed');
  });

  it('trying again keeps what is known', () => {
    const it = start();
    const asked = it.known();
    asked.part(part('profile', err({ kind: 'offline' })));
    it.act().retry();
    expect(it.state().facets.match).toMatchObject({ value: CONFIRMED, loading: true });
    expect(it.state().facets.profile).toMatchObject({ loading: true });
    expect(it.state().facets.profile?.failure).toBeUndefined();
  });

  it('what was said makes room again', async () => {
    const it = start();
    it.show();
    it.act().pin(true);
    await vi.advanceTimersByTimeAsync(6000);
    expect(it.state().notice).toBe('');
  });
});
