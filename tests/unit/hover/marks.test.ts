// @vitest-environment happy-dom
// Marks of followed names: only what is in view, asked once, without a change to the page.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkAnswer, MarkQuery } from '../../../lib/core/marks.ts';
import { createMarks } from '../../../lib/hover/marks.ts';
import { createPaint, type Marked, type Paint } from '../../../lib/hover/paint.ts';
import { detectorOf, HTML } from './page.ts';

const tick = (): Promise<void> => new Promise((then) => setTimeout(then));

/** Idle at once, as a page with nothing to do is. */
const soonIdle = (then: () => void): (() => void) => {
  const timer = setTimeout(then);
  return () => clearTimeout(timer);
};

function start(answer: (query: MarkQuery) => MarkAnswer | undefined, idle = soonIdle) {
  const queries: MarkQuery[] = [];
  const painted: (readonly string[])[] = [];
  const paint: Paint = {
    paint: (names: readonly Marked[]) => void painted.push(names.map(({ name, mark }) => `${name.name} ${mark}`)),
    clear: () => void painted.push([]),
  };
  const marks = createMarks({
    view: window as unknown as Window,
    detector: detectorOf(document),
    paint,
    async ask(query) {
      queries.push(query);
      return answer(query);
    },
    idle,
  });
  return { marks, queries, painted };
}

const place = (id: string, top: number): void => {
  const root = document.getElementById(id)?.closest('.authors') as Element;
  root.getBoundingClientRect = () => new DOMRect(0, top, 300, 20);
};

beforeEach(() => {
  document.body.innerHTML = HTML;
  place('a', 100);
  place('c', 5000);
});

describe('marks', () => {
  it('asks for names near the view only, each with its byline', async () => {
    const { queries, painted } = start((query) => query.subjects.map(({ name }) => (name === 'Bo Two' ? 'confirmed' : 'none')));
    await tick();
    expect(queries.map((query) => query.subjects.map(({ name }) => name))).toEqual([['Ada One', 'Bo Two']]);
    expect(queries[0]?.subjects[1]).toEqual({ name: 'Bo Two', position: 1, byline: ['Ada One', 'Bo Two'], work: { arxiv: '2001.01234' } });
    expect(painted).toEqual([['Bo Two confirmed']]);
  });

  it('asks for what scrolling brings, and not again for what it knows', async () => {
    const { queries, painted } = start((query) => query.subjects.map(() => 'name'));
    await tick();
    place('c', 200);
    document.dispatchEvent(new Event('onscrollend' in window ? 'scrollend' : 'scroll'));
    await new Promise((then) => setTimeout(then, 250));
    expect(queries.map((query) => query.subjects.map(({ name }) => name))).toEqual([['Ada One', 'Bo Two'], ['Cy Three']]);
    expect(painted.at(-1)).toEqual(['Ada One name', 'Bo Two name', 'Cy Three name']);
  });

  it('a view with more names than one question holds is asked to its end, each name once', async () => {
    const byline = (letter: string): string =>
      `<div class="authors">${Array.from({ length: 130 }, (_, n) => `<a>${letter}${n} Name</a>`).join(', ')}</div>`;
    document.body.innerHTML = ['A', 'B', 'C', 'D'].map(byline).join('');
    for (const root of document.querySelectorAll('.authors')) root.getBoundingClientRect = () => new DOMRect(0, 100, 300, 20);
    // One round each time the page is idle; how long a round takes is the machine's affair, so the test gives the turns.
    const turns: (() => void)[] = [];
    const { queries, painted } = start(
      (query) => query.subjects.map(() => 'name'),
      (then) => {
        turns.push(then);
        return () => turns.splice(turns.indexOf(then), 1);
      },
    );
    const sizes: number[] = [];
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      turn();
      await tick();
      sizes.push(painted.at(-1)?.length ?? 0);
    }
    // 130 names with 130 of their byline each are as much as one question carries.
    expect(sizes).toEqual([130, 260, 390, 520]);
    const asked = queries.flatMap((query) => query.subjects.map(({ name }) => name));
    expect(new Set(asked).size).toBe(asked.length);
    expect(painted.at(-1)).toHaveLength(520);
  });

  it.each([
    ['nobody is followed', () => []],
    ['nobody answers', () => undefined],
  ])('where %s, nothing more is done until that changes', async (_, answer) => {
    const { marks, queries } = start(answer);
    await tick();
    place('c', 200);
    document.dispatchEvent(new Event('scrollend'));
    document.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    await new Promise((then) => setTimeout(then, 250));
    expect(queries.length).toBe(1);
    marks.renew();
    await tick();
    expect(queries.length).toBe(2);
  });

  it('who is followed while the page is being asked about is marked, too', async () => {
    let followed = ['Ada One'];
    const answers: (() => void)[] = [];
    let painted: string[] = [];
    const turns: (() => void)[] = [];
    const marks = createMarks({
      view: window as unknown as Window,
      detector: detectorOf(document),
      paint: {
        paint: (names) => {
          painted = names.map(({ name }) => name.name);
        },
        clear: () => {},
      },
      ask: ({ subjects }) => {
        // What is known when it is asked.
        const answer: MarkAnswer = subjects.map(({ name }) => (followed.includes(name) ? 'confirmed' : 'none'));
        return new Promise((then) => void answers.push(() => then(answer)));
      },
      idle: (then) => {
        turns.push(then);
        return () => void turns.splice(turns.indexOf(then), 1);
      },
    });
    turns.shift()?.();
    followed = ['Ada One', 'Bo Two'];
    marks.renew();
    answers.shift()?.();
    await tick();
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      turn();
      answers.shift()?.();
      await tick();
    }
    expect(painted).toEqual(['Ada One', 'Bo Two']);
    marks.stop();
  });

  it('an answer that comes after another round, or after the end, paints nothing', async () => {
    let open: (() => void) | undefined;
    const painted: number[] = [];
    const marks = createMarks({
      view: window as unknown as Window,
      detector: detectorOf(document),
      paint: { paint: (names) => void painted.push(names.length), clear: () => {} },
      ask: (query) => new Promise((then) => (open = () => then(query.subjects.map(() => 'confirmed')))),
      idle: (then) => {
        then();
        return () => {};
      },
    });
    marks.stop();
    open?.();
    await tick();
    expect(painted).toEqual([]);
  });
});

describe('paint', () => {
  const names = (): Marked[] => {
    const link = (id: string) => ({ name: id, position: 0, element: document.getElementById(id) as Element });
    return [
      { name: link('a'), mark: 'confirmed' },
      { name: link('b'), mark: 'name' },
    ];
  };

  it('sets one highlight for each kind, and leaves the page as it is', () => {
    vi.stubGlobal(
      'Highlight',
      class extends Set<AbstractRange> {
        constructor(...ranges: AbstractRange[]) {
          super(ranges);
        }
      },
    );
    vi.stubGlobal(
      'StaticRange',
      class {
        readonly init: StaticRangeInit;
        constructor(init: StaticRangeInit) {
          this.init = init;
        }
      },
    );
    const before = document.documentElement.outerHTML;
    const set = new Map<string, Highlight>();
    const paint = createPaint(document, set);
    paint.paint(names());
    expect([...set].map(([key, highlight]) => [key, highlight.size])).toEqual([
      ['byline-followed', 1],
      ['byline-followed-name', 1],
    ]);
    paint.paint(names().slice(0, 1));
    expect([...set.keys()]).toEqual(['byline-followed']);
    paint.clear();
    expect(set.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    vi.unstubAllGlobals();
  });

  it('without highlights, rules of its own find the names; nothing else changes', () => {
    const before = document.body.outerHTML;
    const paint = createPaint(document, undefined);
    paint.paint(names());
    const rules = document.querySelector('html > style')?.textContent ?? '';
    const found = [...rules.matchAll(/^(:root[^{]*)\{/gm)].map(([, selector]) => document.querySelector(selector ?? 'none')?.id);
    expect(found).toEqual(['a', 'b']);
    expect(document.body.outerHTML).toBe(before);
    paint.clear();
    expect(document.querySelector('html > style')).toBeNull();
  });
});
