// @vitest-environment happy-dom
// The card's own renderer against Preact: the same views, from every state to every other, and what a reader holds stays.
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { CardActions, CardState } from '../../../components/card/card-state.ts';
import { CardView } from '../../../components/card/card-view.tsx';
import { Fragment, h } from '../../../components/card/jsx.ts';
import type { Later } from '../../../components/card/later.tsx';
import { moreParts } from '../../../components/card/more-parts.tsx';
import { createRender } from '../../../components/card/render.ts';
import { states } from '../../e2e/gallery/states.ts';

const fresh = (): HTMLElement => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return root;
};
const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>
        <input title={item} />
      </li>
    ))}
  </ul>
);

describe('elements', () => {
  it('writes attributes, properties, styles and text as Preact does', () => {
    const views = [
      <p class="a" title="b" hidden aria-hidden="true" data-n={3} />,
      <button type="button" class="c" aria-pressed={false} aria-label={undefined} hidden={false} style={{ width: '40%' }}>
        {1} {'two'} {null} {false} {['x', <b key="y">y</b>]}
      </button>,
      <button type="button" disabled tabIndex={-1}>
        ok
      </button>,
      <>
        <time dateTime="2026-01-01">1</time>
        <a href="https://example.org/" referrerpolicy="no-referrer">
          The paper
        </a>
      </>,
      null,
    ];
    const root = fresh();
    const draw = createRender(root);
    for (const view of views) {
      draw(view);
      const other = document.createElement('div');
      render(view, other);
      expect(root.innerHTML).toBe(other.innerHTML);
    }
  });

  it('takes away what the next view has no more', () => {
    const root = fresh();
    const draw = createRender(root);
    draw(<div class="a" data-opens="b" title="c" />);
    draw(<div />);
    expect(root.innerHTML).toBe('<div></div>');
  });

  it('hears the handler of the newest view only, and none when there is none', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const root = fresh();
    const draw = createRender(root);
    const click = (): void => root.querySelector('button')?.click();
    draw(<button type="button" onClick={first} />);
    draw(<button type="button" onClick={second} />);
    click();
    draw(<button type="button" />);
    click();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('what stays', () => {
  it('a keyed item keeps its element, its focus and what was typed, whatever comes and goes around it', () => {
    const root = fresh();
    const draw = createRender(root);
    const input = (title: string): HTMLInputElement | null => root.querySelector(`[title="${title}"]`);
    draw(<List items={['a', 'b', 'c']} />);
    const kept = input('b');
    kept?.focus();
    if (kept) kept.value = 'typed';
    for (const items of [['b', 'c'], ['x', 'b'], ['y', 'z', 'b', 'a'], ['b']]) {
      draw(<List items={items} />);
      expect(input('b')).toBe(kept);
      expect([...root.querySelectorAll('input')].map(({ title }) => title)).toEqual(items);
    }
    expect([document.activeElement, kept?.value]).toEqual([kept, 'typed']);
  });

  it('what is only sometimes there does not disturb what stands behind it', () => {
    const root = fresh();
    const draw = createRender(root);
    const view = (note: boolean) => (
      <div>
        {note ? <p>note</p> : null}
        <p>text</p>
        <input />
      </div>
    );
    draw(view(false));
    const [text, input] = [root.querySelector('p'), root.querySelector('input')];
    input?.focus();
    draw(view(true));
    draw(view(false));
    expect([root.querySelector('p'), root.querySelector('input'), document.activeElement]).toEqual([text, input, input]);
  });
});

describe('the card', () => {
  const later: Later = { parts: moreParts, actions: new Proxy({} as CardActions, { get: () => () => {} }) };
  const view = (state: CardState, with_: Later) => <CardView state={state} later={with_} follow={() => {}} />;
  const asPreact = (state: CardState, with_: Later): string => {
    const root = document.createElement('div');
    render(view(state, with_), root);
    return root.innerHTML.replaceAll(' title=""', '');
  };

  it('every state after every other is what Preact draws of it, with and without the later parts', () => {
    const root = fresh();
    const draw = createRender(root);
    const all = states.map(({ state }) => state);
    const none: Later = { lost: false, again() {} };
    const wanted = all.map((state) => [asPreact(state, none), asPreact(state, later)] as const);
    // Every state behind some others is enough to meet every kind of change.
    for (const [at, from] of all.entries())
      for (const [to, state] of all.entries()) {
        if ((at + to) % 5) continue;
        draw(view(from, (at + to) % 3 ? later : none));
        draw(view(state, none));
        expect(root.innerHTML, `${states[at]?.id} → ${states[to]?.id}, first look`).toBe(wanted[to]?.[0]);
        draw(view(state, later));
        expect(root.innerHTML, `${states[at]?.id} → ${states[to]?.id}`).toBe(wanted[to]?.[1]);
      }
  });

  it('h() makes what Preact draws', () => {
    const made = h(
      'p',
      { class: 'a', key: 'k' } as object,
      'one',
      h(Fragment, null, h('b', null, 2), null),
      h(() => <i />, {}),
    );
    const root = fresh();
    createRender(root)(made as never);
    expect(root.innerHTML).toBe('<p class="a">one<b>2</b><i></i></p>');
  });
});
