// What is asked of DataCite and how it is read: the subjects of arXiv's DOIs. Pure.

import type { Category } from '../../core/full-work.ts';
import { arxivIdOfDoi, doiOfArxivId } from '../../core/ids.ts';
import { object, string } from '../../core/shape.ts';
import type { GetRequest } from '../../net/get.ts';
import { FREE } from '../ask.ts';
import { items, rows, text } from '../shapes.ts';

/** The subjects alone: whole records are thirty times as large. The order of the answer is DataCite's own. */
export const categoriesRequest = (arxiv: readonly string[]): GetRequest => {
  const query = new URLSearchParams({
    ids: arxiv.map(doiOfArxivId).join(','),
    'fields[dois]': 'subjects',
    'page[size]': String(arxiv.length),
    'disable-facets': 'true',
  });
  return { url: `https://api.datacite.org/dois?${query}`, cost: FREE };
};

const subject = object({ subject: string }, { subjectScheme: text });
export const listShape = object({ data: rows(object({ id: string, attributes: object({ subjects: items(subject) }) })) });
type List = Extract<ReturnType<typeof listShape>, { ok: true }>['value'];

/** `Machine Learning (cs.LG)`, `High Energy Physics - Theory (hep-th)`. */
const CATEGORY = /^(.{1,120}) \(([a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[a-z]+)*)?)\)$/;

/** By arXiv id. The first of arXiv's own subjects is the one a paper is filed under; the others are lists it is also in. */
export function readCategories({ data }: List): ReadonlyMap<string, Category> {
  return new Map(
    data.flatMap(({ id, attributes: { subjects } }) => {
      const arxiv = arxivIdOfDoi(id);
      const first = subjects.find(({ subjectScheme }) => subjectScheme === 'arXiv');
      const [, name, code] = CATEGORY.exec(first?.subject ?? '') ?? [];
      return arxiv && name && code ? [[arxiv, { code, name }] as const] : [];
    }),
  );
}
