// Search results: by author, title or everything. At most 25 names of a byline, the rest as plain words.

import { freshPapers } from '../fresh.ts';
import type { WorldParts } from '../hosts.ts';
import type { Paper } from '../model.ts';
import { CATEGORIES } from '../places.ts';
import { fold, markup, nameParts } from '../text.ts';
import { shortDay } from './abs.ts';
import { frame } from './frame.ts';
import { searchLink } from './names.ts';

const SHOWN_AUTHORS = 25;
const SHOWN = 50;
const MOST = 200;

/** "Goldt, S" or "Sebastian Goldt" as the family name and the initials that must agree. */
function readName(query: string): { family: string; initial: string } {
  const [family = '', given] = query.split(',');
  if (given !== undefined) return { family: fold(family), initial: fold(given)[0] ?? '' };
  const parts = nameParts(query);
  return { family: fold(parts.family), initial: fold(parts.given)[0] ?? '' };
}

function byAuthor(query: string, { corpus, now }: WorldParts): Paper[] {
  const { family, initial } = readName(query);
  const fits = (name: string) => {
    const parts = nameParts(name);
    return fold(parts.family) === family && (initial === '' || fold(parts.given).startsWith(initial));
  };
  const people = corpus.named(family, MOST).filter((person) => fits(person.name));
  const today = freshPapers(corpus, now()).filter((paper) => paper.byline.some((name) => fits(name.name)));
  return [...today, ...new Set(people.flatMap((person) => corpus.worksOf(person.id)))];
}

/** Marks the words that were searched for: the mark may split any text, as it does there. */
const highlight = (text: string, words: readonly string[]): string =>
  text
    .split(/(\s+)/)
    .map((word) => (words.includes(fold(word)) ? `<span class="search-hit mathjax">${markup(word)}</span>` : markup(word)))
    .join('');

function result(paper: Paper, words: readonly string[]): string {
  const id = paper.arxiv ?? '';
  const tags = paper.categories.map(
    (one, at) =>
      `<span class="tag is-small ${at === 0 ? 'is-link' : 'is-grey'} tooltip is-tooltip-top" data-tooltip="${CATEGORIES[one] ?? one}">${one}</span>`,
  );
  const links = paper.byline.slice(0, SHOWN_AUTHORS).map(searchLink).join(', \n      \n      ');
  const rest = paper.byline.length - SHOWN_AUTHORS;
  const more = rest > 0 ? `\n      , et al. (${rest} additional author${rest === 1 ? '' : 's'} not shown)` : '';
  return `
  <li class="arxiv-result">
    <div class="is-marginless">
      <p class="list-title is-inline-block"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a>
        <span>&nbsp;[<a href="https://arxiv.org/pdf/${id}">pdf</a>, <a href="https://arxiv.org/format/${id}">other</a>]&nbsp;</span>
      </p>
      <div class="tags is-inline-block">
        ${tags.join('\n        ')}
        </div>
      
    </div>
    
    <p class="title is-5 mathjax">
      
        ${highlight(paper.title, words)}
      
    </p>
    <p class="authors">
      <span class="has-text-black-bis has-text-weight-semibold">Authors:</span>
      
      ${links}
      ${more}
    </p>
    
    <p class="abstract mathjax">
      <span class="search-hit">Abstract</span>:
      <span class="abstract-full has-text-grey-dark mathjax" id="${id}v1-abstract-full">
        ${highlight(paper.abstract, words)}
      </span>
    </p>
    <p class="is-size-7"><span class="has-text-black-bis has-text-weight-semibold">Submitted</span> ${shortDay(paper.date)}; 
      <span class="has-text-black-bis has-text-weight-semibold">originally announced</span> ${shortDay(paper.date)}.
    </p>
  </li>
`;
}

/** `/search/…` with `query`, `searchtype`, `size` and `start`. */
export function searchPage(query: URLSearchParams, parts: WorldParts): string {
  const asked = query.get('query') ?? query.get('terms-0-term') ?? '';
  const type = query.get('searchtype') ?? query.get('terms-0-field') ?? 'all';
  const size = Math.min(MOST, Number(query.get('size') ?? SHOWN) || SHOWN);
  const start = Number(query.get('start') ?? 0) || 0;
  const found = (
    asked === '' ? [] : type === 'author' ? byAuthor(asked, parts) : [...parts.corpus.titled(asked, MOST), ...byAuthor(asked, parts)]
  )
    .filter((paper) => paper.arxiv)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const papers = [...new Set(found)];
  const shown = papers.slice(start, start + size);
  const words = type === 'author' ? [] : fold(asked).split(' ');
  const heading =
    papers.length === 0
      ? `Sorry, your query for ${markup(type)}: <span class="mathjax">${markup(asked)}</span> produced no results.`
      : `Showing ${start + 1}&ndash;${start + shown.length} of ${papers.length} results for ${markup(type)}: <span class="mathjax">${markup(asked)}</span>`;
  const content = `<div class="content">
  <h1 class="title is-clearfix">${heading}</h1>
  <form method="GET" action="/search/"><input id="query" name="query" type="text" value="${markup(asked)}"></form>
<ol class="breathe-horizontal" start="${start + 1}"> 
${shown.map((paper) => result(paper, words)).join('')}
</ol>
</div>`;
  return frame(`Search | arXiv e-print repository`, content);
}
