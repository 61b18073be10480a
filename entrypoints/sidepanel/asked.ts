// Whom the panel's page was opened for, read from its address. Pure; only an extension's own page can be opened so.

import type { ResearcherId } from '../../lib/core/ids.ts';
import type { ResearcherRef } from '../../lib/core/subject.ts';

export type AskedPanel = {
  /** A tab of its own, which does not go with whoever is opened next. */
  readonly inTab: boolean;
  /** Under which the background keeps whom the tab was opened for, as long as the browser runs. */
  readonly key?: string;
  readonly subject?: ResearcherRef;
  /** What the tab was opened to look at; kept in its address. */
  readonly view?: 'graph';
};

const RESEARCHER = /^(openalex:A\d{2,12}|orcid:\d{4}-\d{4}-\d{4}-\d{3}[\dX]|s2:\d{1,20}|dblp:[\w/.-]{1,60}|inspire:\d{1,12})$/;
const isId = (text: string | null): text is ResearcherId => text !== null && RESEARCHER.test(text);

/** `?tab=KEY`, `?id=openalex:A12&name=…`, or nothing for the panel itself. */
export function askedOf(query: string): AskedPanel {
  const given = new URLSearchParams(query);
  const [key, id, name] = ['tab', 'id', 'name'].map((field) => given.get(field)) as [string | null, string | null, string | null];
  return {
    inTab: Boolean(key) || isId(id),
    ...(key ? { key } : {}),
    ...(given.get('view') === 'graph' ? { view: 'graph' } : {}),
    ...(isId(id) ? { subject: { kind: 'researcher', id, ...(name ? { name } : {}) } } : {}),
  };
}
