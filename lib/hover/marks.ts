// Marks the names of followed people, only those in or near the view, and without touching the page's own nodes.

import type { Mark, MarkAnswer, MarkQuery, MarkSubject } from '../core/marks.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Detector } from '../sites/detector.ts';
import type { Byline } from '../sites/site.ts';
import type { Paint } from './paint.ts';
import { subjectOf, type Target } from './subject.ts';

export type MarkDeps = {
  readonly view: Window;
  readonly detector: Detector;
  readonly paint: Paint;
  /** Undefined where nobody answers. An empty answer to names says that the user follows nobody. */
  readonly ask: (query: MarkQuery) => Promise<MarkAnswer | undefined>;
  /** Runs when the page has nothing better to do; the answer calls it off. */
  readonly idle: (then: () => void) => () => void;
};

export type MarksFactory = (deps: Omit<MarkDeps, 'paint'>) => Marks;
/** Where the marks' code leaves its factory in the isolated world. */
export const MARKS_FACTORY = Symbol.for('byline.marks');

export type Marks = {
  /** The follows changed: everything is asked again. */
  renew(): void;
  stop(): void;
};

/** How far beyond the view names are marked, in heights of it: a page down shows them already marked. */
const NEAR_VIEWS = 0.5;
/** After the last scroll event in ms, for browsers without `scrollend` (Safari, Firefox before 109). */
const SCROLL_END_MS = 150;
/** Names in one question, and names of their bylines sent along: a byline of thousands is not worth a megabyte for a mark. */
const ASKED_NAMES = 400;
const SENT_NAMES = 20_000;

export function createMarks({ view, detector, paint, ask, idle }: MarkDeps): Marks {
  const doc = view.document;
  const stop = new AbortController();
  /** What is known of each byline read so far, by seat. */
  let known = new WeakMap<Byline, Mark[]>();
  let round = 0;
  let timer: number | undefined;
  let cancelIdle: (() => void) | undefined;
  let listening: AbortController | undefined;

  const near = (root: Element): boolean => {
    const box = root.getBoundingClientRect();
    const slack = view.innerHeight * NEAR_VIEWS;
    return box.bottom > -slack && box.top < view.innerHeight + slack && box.height > 0;
  };

  const bylinesInView = (): Byline[] => {
    return detector
      .roots()
      .filter(near)
      .flatMap((root) => detector.bylineAt(root) ?? []);
  };

  /** Whole bylines, as many as one question may hold; of a byline too long for any the first names. */
  const targetsOf = (bylines: readonly Byline[]): Target[] => {
    const targets: Target[] = [];
    let sent = 0;
    for (const byline of bylines) {
      if (known.has(byline)) continue;
      const all = byline.names.length;
      const asked = Math.min(all, ASKED_NAMES, Math.floor(SENT_NAMES / Math.max(1, all)));
      if (targets.length && (targets.length + asked > ASKED_NAMES || sent + asked * all > SENT_NAMES)) break;
      sent += asked * all;
      for (let index = 0; index < asked; index += 1) targets.push({ byline, index });
    }
    return targets;
  };

  const show = (bylines: readonly Byline[]): void => {
    const marked = bylines.flatMap((byline) => byline.names.map((name, index) => ({ name, mark: known.get(byline)?.[index] ?? 'none' })));
    paint.paint(marked.filter(({ mark }) => mark !== 'none'));
  };

  const look = async (): Promise<void> => {
    const mine = ++round;
    const bylines = bylinesInView();
    const targets = targetsOf(bylines);
    const subjects = targets.flatMap((target) => subjectOf(target) ?? []);
    if (subjects.length) {
      const answer = await ask({ subjects: subjects.map(markSubject) });
      if (mine !== round || stop.signal.aborted) return;
      if (!answer?.length) {
        // Nobody is followed, or nobody answers: nothing more is done until that changes.
        listening?.abort();
        listening = undefined;
        paint.clear();
        return;
      }
      for (const [at, { byline, index }] of targets.entries()) {
        const marks = known.get(byline) ?? [];
        marks[index] = answer[at] ?? 'none';
        known.set(byline, marks);
      }
    }
    show(bylines);
    listen();
    // The view holds more than one question does.
    if (subjects.length && bylines.some((byline) => !known.has(byline))) soon();
  };

  const soon = (): void => {
    cancelIdle?.();
    cancelIdle = idle(() => void look());
  };

  const listen = (): void => {
    if (listening) return;
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    if ('onscrollend' in view) doc.addEventListener('scrollend', soon, options);
    else {
      doc.addEventListener(
        'scroll',
        () => {
          clearTimeout(timer);
          timer = setTimeout(soon, SCROLL_END_MS) as unknown as number;
        },
        options,
      );
    }
    view.addEventListener('resize', soon, options);
  };

  soon();

  return {
    renew() {
      known = new WeakMap();
      // What was asked before it may be answered after it.
      round += 1;
      soon();
    },
    stop() {
      stop.abort();
      listening?.abort();
      clearTimeout(timer);
      cancelIdle?.();
      paint.clear();
    },
  };
}

const markSubject = ({ name, position, byline, work, title }: NameOnPage): MarkSubject => ({
  name,
  position,
  byline,
  work,
  ...(title ? { title } : {}),
});
