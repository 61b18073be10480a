// @vitest-environment happy-dom
// What the card does while its later parts are on their way, and where they cannot be brought.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CARD_MORE } from '../../../components/card/card-api.ts';
import { needsMore } from '../../../components/card/card-facts.ts';
import type { FirstActions } from '../../../components/card/card-state.ts';
import { CardView } from '../../../components/card/card-view.tsx';
import { createMoreLoader, type Later } from '../../../components/card/later.tsx';
import { states } from '../../e2e/gallery/states.ts';
import { mount } from './support.tsx';

const world = globalThis as { [CARD_MORE]?: unknown };
afterEach(() => {
  delete world[CARD_MORE];
});
const stateOf = (id: string) => {
  const found = states.find((one) => one.id === id);
  if (!found) throw new Error(`no state ${id}`);
  return found.state;
};
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('the way to the later parts', () => {
  it('brings them once, tells when they are there, and runs what waited for them', async () => {
    const bring = vi.fn(async () => {
      world[CARD_MORE] = {};
    });
    const changed = vi.fn();
    const then = vi.fn();
    const more = createMoreLoader(bring, changed);
    more.load();
    more.load(then);
    expect([then.mock.calls.length, more.now()]).toEqual([0, undefined]);
    await settled();
    expect([bring, changed, then].map((each) => each.mock.calls.length)).toEqual([1, 1, 1]);
    more.load(then);
    expect([bring.mock.calls.length, then.mock.calls.length]).toEqual([1, 2]);
  });

  it('does not ask for ever for what cannot be brought, but again for somebody who wants it', async () => {
    const bring = vi.fn(async () => {});
    const more = createMoreLoader(bring, () => more.load());
    more.load();
    await settled();
    expect([bring.mock.calls.length, more.lost()]).toEqual([1, true]);
    const then = vi.fn();
    more.load(then);
    expect(more.lost()).toBe(false);
    await settled();
    expect([bring.mock.calls.length, then.mock.calls.length, more.lost()]).toEqual([2, 1, true]);
  });
});

describe('a card without its later parts', () => {
  const actions = {
    ...{ close: vi.fn(), pin: vi.fn(), follow: vi.fn(), unfollow: vi.fn() },
    ...{ walk: vi.fn(), back: vi.fn(), retry: vi.fn() },
  } satisfies FirstActions;
  const show = (id: string, lost: boolean, again = vi.fn()) => {
    const later: Later = { lost, again };
    return mount(<CardView state={stateOf(id)} actions={actions} later={later} />);
  };

  it('a first look at a believed person needs none of them', () => {
    for (const id of ['first-moment', 'confirmed', 'verified-following', 'walked', 'sections-loading', 'sections-empty'])
      expect([id, needsMore(stateOf(id))]).toEqual([id, false]);
    for (const id of ['several-people', 'not-known-yet', 'limited', 'one-facet-failed', 'offline-old-data', 'corrected'])
      expect([id, needsMore(stateOf(id))]).toEqual([id, true]);
  });

  it.each(['several-people', 'not-known-yet', 'limited', 'one-facet-failed'])(
    '%s: keeps the name and shows a skeleton for the rest',
    (id) => {
      const card = show(id, false);
      expect(card.root.querySelector('h2')?.textContent).toBe(stateOf(id).name);
      expect(card.root.querySelectorAll('.skeleton').length).toBeGreaterThan(0);
      expect(card.text()).not.toContain('could not be loaded');
    },
  );

  it.each(['several-people', 'limited'])('%s: says so when they cannot be brought, and tries again on request', (id) => {
    const again = vi.fn();
    const card = show(id, true, again);
    expect(card.text()).toContain('This part of the card could not be loaded.');
    card.press('Try again');
    expect(again).toHaveBeenCalledOnce();
    card.press('Pin');
    expect(actions.pin).toHaveBeenCalledWith(true);
  });

  it('keeps the focus in a panel whose content is still coming', () => {
    const card = show('confirmed', false);
    card.button('Not this person')?.focus();
    card.press('Not this person');
    expect(document.activeElement?.id).toBe('byline-panel');
    card.press('Cancel');
    expect(document.activeElement?.textContent).toBe('Not this person');
  });
});
