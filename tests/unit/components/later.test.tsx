// @vitest-environment happy-dom
// What the card does while its later parts are on their way, and where they cannot be brought.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CARD_MORE } from '../../../components/card/card-api.ts';
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
  const follow = vi.fn();
  const show = (id: string, lost: boolean, again = vi.fn()) => {
    const later: Later = { lost, again };
    return mount(<CardView state={stateOf(id)} later={later} follow={follow} />);
  };

  it('tells a found person at once: who, how sure, where, follow', () => {
    const card = show('confirmed', false);
    expect(card.text()).toContain('Confirmed by this paper');
    expect(card.text()).toContain('on this paper');
    card.press(`Follow ${stateOf('confirmed').name}`);
    expect(follow).toHaveBeenCalledWith(true);
  });

  it.each(['several-people', 'not-known-yet', 'limited', 'outage', 'collaboration', 'too-new'])(
    '%s: is still coming, and nothing of it is said half',
    (id) => {
      const card = show(id, false);
      const first = mount(
        <CardView state={{ ...stateOf('first-moment'), name: stateOf(id).name }} later={{ lost: false, again() {} }} follow={follow} />,
      );
      expect(card.root.querySelector('h2')?.textContent ?? '').toBe(first.root.querySelector('h2')?.textContent);
      expect(card.root.querySelector('.card-head')?.innerHTML).toBe(first.root.querySelector('.card-head')?.innerHTML);
      expect(card.text()).not.toContain('could not be loaded');
    },
  );

  it.each(['several-people', 'limited', 'confirmed'])('%s: says so when they cannot be brought, and tries again on request', (id) => {
    const again = vi.fn();
    const card = show(id, true, again);
    card.press('The rest could not be loaded. Try again');
    expect(again).toHaveBeenCalledOnce();
  });
});
