// From a name found on the page to the subject of a question. Pure; sends nothing of the page but what the question is about.

import { sentAround } from '../core/byline.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Byline } from '../sites/site.ts';

/** What detector and tracker hand over: the seat at `index` of `byline`. */
export type Target = { readonly byline: Byline; readonly index: number };

/** The subject of a target, or undefined where the page has lost that seat. Of a longer byline the part around the seat is sent. */
export function subjectOf({ byline, index }: Target): NameOnPage | undefined {
  const seat = byline.names[index];
  if (!seat) return undefined;
  const { sent, before } = sentAround(byline.names, index);
  return {
    kind: 'name',
    name: seat.name,
    position: index - before,
    byline: sent.map((each) => each.name),
    ...(byline.cut || sent.length < byline.names.length ? { bylineCut: true } : {}),
    work: byline.work,
    ...(byline.title ? { title: byline.title } : {}),
    ...(seat.orcid ? { orcid: seat.orcid } : {}),
    ...(seat.affiliations?.length ? { affiliations: seat.affiliations } : {}),
    ...(seat.group ? { group: true } : {}),
    site: byline.site,
    ...(byline.category ? { category: byline.category } : {}),
  };
}
