// Which names of a page are people the user follows: the question and its answer. Plain data.

import type { NameOnPage } from './subject.ts';

export type MarkSubject = Pick<NameOnPage, 'name' | 'position' | 'byline' | 'work' | 'title'>;
export type MarkQuery = { readonly subjects: readonly MarkSubject[] };

/** `confirmed`: the paper's own record puts them at this seat. `name`: the name and its company fit, no record says so. */
export type Mark = 'none' | 'confirmed' | 'name';

/** One entry per name in the query: is it somebody the user follows, and how sure are we. Empty where the user follows nobody. */
export type MarkAnswer = readonly Mark[];
