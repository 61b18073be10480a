// What is pressed on a card that goes on to somebody else, or away, before the answer: it counts for whom it was pressed on.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../../components/card/card-state.ts';
import { err, ok } from '../../../lib/core/result.ts';
import { ADA, part, start } from './play.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('following', () => {
  it('shows at once, keeps the key, and unfollows by it', async () => {
    const it = start();
    it.known();
    it.act().follow();
    await vi.advanceTimersByTimeAsync(0);
    expect(it.state().facets.you?.value?.following).toEqual({ key: '', since: 5 });
    expect(it.calls[0]).toMatchObject({ name: 'follow', args: { subject: ADA, researcher: 'openalex:A1', name: 'Ada M. One' } });
    await it.answer(ok({ key: 'p1' }));
    expect(it.state()).toMatchObject({ notice: 'followed', facets: { you: { value: { following: { key: 'p1' } } } } });
    it.act().unfollow();
    await vi.advanceTimersByTimeAsync(0);
    expect(it.state().facets.you?.value?.following).toBeUndefined();
    expect(it.calls[1]).toMatchObject({ name: 'unfollow', args: { key: 'p1' } });
    await it.answer(ok(null));
    expect(it.state().notice).toBe('unfollowed');
  });

  it('takes back what could not be saved', async () => {
    const it = start();
    it.known();
    it.act().follow();
    await vi.advanceTimersByTimeAsync(0);
    await it.answer(err({ kind: 'not-saved', why: 'full' }));
    expect(it.state().facets.you?.value?.following).toBeUndefined();
    expect(it.state().notice).toBe('failed');
  });

  it('pressed twice quickly ends unfollowed, one call after the other', async () => {
    const it = start();
    it.known();
    it.act().follow();
    it.act().unfollow();
    await vi.advanceTimersByTimeAsync(0);
    expect(it.calls.length).toBe(1);
    await it.answer(ok({ key: 'p1' }));
    expect(it.calls.map(({ name }) => name)).toEqual(['follow', 'unfollow']);
    await it.answer(ok(null));
    expect(it.state().facets.you?.value?.following).toBeUndefined();
  });

  const you = (key: string) => part('you', ok({ corrections: [], following: { key, since: 1 } }));

  it('Follow and at once Unfollow, then on to somebody else: that one stays followed', async () => {
    const it = start();
    it.known();
    it.act().follow();
    it.act().unfollow();
    await vi.advanceTimersByTimeAsync(0);
    it.act().walk('openalex:A2', 'Bo Two');
    it.questions[1]?.part(you('p2'));
    it.calls[0]?.answer(ok({ key: 'p1' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(it.calls.filter(({ name }) => name === 'unfollow').map(({ args }) => args)).toEqual([{ key: 'p1' }]);
    expect(it.state().facets.you?.value?.following?.key).toBe('p2');
  });

  it('Unfollow and at once Follow, then on to somebody else: nobody else is followed', async () => {
    const it = start();
    it.known().part(you('p1'));
    it.act().unfollow();
    it.act().follow();
    await vi.advanceTimersByTimeAsync(0);
    it.act().walk('openalex:A2', 'Bo Two');
    it.calls[0]?.answer(ok(null));
    await vi.advanceTimersByTimeAsync(0);
    const followed = it.calls.filter(({ name }) => name === 'follow').map(({ args }) => (args as { researcher: string }).researcher);
    expect(followed).toEqual(['openalex:A1']);
  });

  it('nobody is followed while nobody is believed', async () => {
    const it = start();
    it.show();
    it.act().follow();
    await vi.advanceTimersByTimeAsync(0);
    expect(it.calls).toEqual([]);
  });

  it('the answer for a person walked away from does not touch the next', async () => {
    const it = start();
    it.known();
    it.act().follow();
    await vi.advanceTimersByTimeAsync(0);
    it.act().walk('openalex:A2', 'Bo Two');
    await it.answer(ok({ key: 'p1' }));
    expect(it.state().facets.you?.value?.following).toBeUndefined();
  });
});

describe('a card that was closed before the answer', () => {
  it.each([
    ['choose', (act: CardActions) => act.choose({ id: 'openalex:A2', name: 'Bo' })],
    ['not this person', (act: CardActions) => act.notThisPerson(false)],
    ['undo', (act: CardActions) => void act.undoCorrection('c1')],
  ])('%s: asks nothing any more, and leaves no question behind', async (_, deed) => {
    const it = start();
    it.known();
    deed(it.act());
    it.controller.close(1);
    await it.answer(ok({ id: 'c1' }));
    expect(it.questions.map(({ asks, left }) => [asks.length, left])).toEqual([[1, true]]);
  });
});
