// A page's detector of two parts: its site's own rules at once, and the reader for everything else when it has come. Reads nothing itself.

import type { PageReport } from '../core/page.ts';
import { type Detector, type PartDetector, worksOf } from './detector.ts';

/** Where the reader's code leaves its factory in the isolated world; pages cannot see that world. */
export const READER_FACTORY = Symbol.for('byline.reader');
/** The reader for what `own` does not find on a page: papers of unknown sites, lists, references. Every byline is of `site`. */
export type ReaderFactory = (doc: Document, url: URL, site: string, own: PartDetector | undefined) => Detector;

export type PageDetector = Detector & {
  /** The answer to `byline:page`; `more` for our own popup. */
  report(more?: boolean): PageReport;
};

/** Both as one. What the site's own rules find is theirs. */
export function withReader(site: string, here: () => URL, own: Detector | undefined, reader: () => Detector | undefined): PageDetector {
  const parts = (): Detector[] => [own, reader()].filter((each) => each !== undefined);
  /** Rules may point at a byline and read nobody in it: an old page, a new one. Then the reader may. */
  const holder = (target: Element): Detector | undefined => parts().find((each) => each.bylineAt(target)?.names.length);
  const bylines = () => parts().flatMap((each) => each.bylines());
  return {
    holds: (target) => parts().some((each) => each.holds(target)),
    roots: () => parts().flatMap((each) => each.roots()),
    bylineAt: (target) => holder(target)?.bylineAt(target),
    nameAt: (target, x, y) => holder(target)?.nameAt(target, x, y),
    bylines,
    report: (more) => ({ v: 1, site, url: here().href, works: worksOf(bylines(), more) }),
  };
}
