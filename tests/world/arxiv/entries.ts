// The entries that every arXiv listing shares: dt with the id, dd with title, authors and subjects. Odd quotes are arXiv's own.

import type { Paper } from '../model.ts';
import { markup } from '../text.ts';
import { categoryText } from './abs.ts';
import { authorLink, joinLinks } from './names.ts';

// Listings print this many authors and say nothing of the rest.
const LISTED_AUTHORS = 100;

export type EntryOptions = {
  /** Category the listing is of: papers that live elsewhere say so. */
  readonly category?: string;
  readonly replaced?: boolean;
  readonly abstracts?: boolean;
};

function note(paper: Paper, { category, replaced }: EntryOptions): string {
  const primary = paper.categories[0] ?? '';
  if (replaced) return '(replaced)';
  return category && primary !== category && !primary.startsWith(`${category}.`) ? `(cross-list from ${primary})` : '';
}

/** One dt and dd. `number` is its place in the whole listing, from 1. */
export function entry(paper: Paper, number: number, options: EntryOptions): string {
  const id = paper.arxiv ?? '';
  const [primary = '', ...cross] = paper.categories;
  const authors = joinLinks(paper.byline.slice(0, LISTED_AUTHORS), (name) => authorLink(name, primary, false));
  const subjects = `<span class="primary-subject">${categoryText(primary)}</span>${cross.map((one) => `; ${categoryText(one)}`).join('')}`;
  return `
    <dt>
      <a name='item${number}'>[${number}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
      ${note(paper, options)}
        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>, <a href="/html/${id}v${paper.version}" title="View HTML" id="html-${id}" aria-labelledby="html-${id}" rel="noopener noreferrer" target="_blank">html</a>, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${markup(paper.title)}
        </div>
        <div class='list-authors'>${authors}</div>
${paper.comments ? `\n        <div class='list-comments mathjax'><span class='descriptor'>Comments:</span>\n          ${markup(paper.comments)}\n        </div>\n` : ''}
        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          ${subjects}
        </div>
${options.abstracts ? `\n        <p class='mathjax'>\n            ${markup(paper.abstract)}\n        </p>` : ''}
      </div>
    </dd>`;
}

/** One dl under its heading. Every dl of a page carries the same id. */
export const section = (heading: string, entries: readonly string[]): string => `
      <dl id='articles'>
    <h3>${heading}</h3>
${entries.length > 0 ? entries.join('') : '\n    <p>No updates for this time period.</p>\n'}
</dl>
`;
