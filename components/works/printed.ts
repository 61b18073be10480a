// Which paper's authors an element of the panel names: for whoever lays cards over those names. Keeps nothing that is not on the screen.

import type { FullWork } from '../../lib/core/full-work.ts';

/** Where bylines are, and elements that hold one each. */
export const BYLINES = '.work-list';
export const BYLINE = '.byline-names';
/** The attribute of an element inside it that holds one name: its zero-based seat. */
export const SEAT = 'data-seat';

const works = new WeakMap<Element, FullWork>();

export const workAt = (byline: Element): FullWork | undefined => works.get(byline);
export const setWorkAt = (byline: Element, work: FullWork): void => void works.set(byline, work);
