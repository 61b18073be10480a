// Listing pages: new, recent, month and catch-up. What is in them comes from the corpus and from today's papers.

import { freshPapers } from '../fresh.ts';
import type { WorldParts } from '../hosts.ts';
import type { Paper } from '../model.ts';
import { ARCHIVES, archiveOf, CATEGORIES } from '../places.ts';
import { entry, section } from './entries.ts';
import { frame } from './frame.ts';

const MOST_SHOWN = 2_000;
const SHOWN = 50;
const DAYS_OF_RECENT = 5;
const REPLACED_SHOWN = 25;
const DAY_MS = 86_400_000;

const longDay = (at: number, weekday: 'long' | 'short'): string => {
  const form = { weekday, day: 'numeric', month: weekday, year: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', form).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
};

const nameOf = (category: string): string => CATEGORIES[category] ?? ARCHIVES[category] ?? category;

/** Listed under a category: at home in it or in its archive, or cross-listed. */
const isIn = (paper: Paper, category: string): boolean => paper.categories.some((one) => one === category || archiveOf(one) === category);
const isAtHome = (paper: Paper, category: string): boolean => isIn({ ...paper, categories: paper.categories.slice(0, 1) }, category);

export const isCategory = (name: string): boolean => name in CATEGORIES || name in ARCHIVES;

function paging(total: number, skip: number, show: number, path: string): string {
  const links: string[] = [];
  for (let from = 0; from < total && total > show; from += show) {
    const label = `${from + 1}-${Math.min(from + show, total)}`;
    links.push(from === skip ? `<span>${label}</span>` : `<a href=${path}?skip=${from}&amp;show=${show}>${label}</a>`);
  }
  return `
      <div class='paging'>Total of ${total} entries ${links.length > 0 ? ':' : ''}      ${links.join('\n      ')}
    </div>
    <div class='morefewer'>Showing up to ${show} entries per page:
          <a href=${path}?skip=0&amp;show=25 rel="nofollow">
      fewer</a>
 |
          <a href=${path}?skip=0&amp;show=${MOST_SHOWN} rel="nofollow">
      all</a>
    </div>
`;
}

const page = (category: string, head: string, around: string, body: string): string =>
  frame(
    `${nameOf(category)}`,
    `<div id='content-inner'>\n<div id='dlpage'>\n  <h1>${nameOf(category)}</h1>\n${head}${around}${body}${around}\n</div>\n</div>`,
  );

/** `/list/<category>/new`: three sections, one id. */
export function newPage(category: string, { corpus, now }: WorldParts): string {
  const fresh = [...stagedToday(corpus, now()), ...freshPapers(corpus, now())];
  const news = fresh.filter((paper) => isAtHome(paper, category));
  const crossed = fresh.filter((paper) => isIn(paper, category) && !isAtHome(paper, category));
  const known = new Date(now() - 400 * DAY_MS).toISOString().slice(0, 7);
  const replaced = corpus
    .month(known)
    .filter((paper) => isIn(paper, category) && paper.version > 1)
    .slice(0, REPLACED_SHOWN);
  const groups = [
    { papers: news, title: 'New submissions', link: 'New submissions' },
    { papers: crossed, title: 'Cross submissions', link: 'Cross-lists' },
    { papers: replaced, title: 'Replacement submissions', link: 'Replacements' },
  ];
  let number = 0;
  const starts: string[] = [];
  const body = groups.map(({ papers, title, link }) => {
    starts.push(`  <li><a href="#item${number + 1}">${link}</a></li>`);
    const entries = papers.map((paper) =>
      entry(paper, ++number, { category, replaced: papers === replaced, abstracts: papers !== replaced }),
    );
    return section(`${title} (showing ${papers.length} of ${papers.length} entries)`, entries);
  });
  const head = `
<ul>
${starts.join('\n')}
</ul>

<p>See <a id="recent-${category}" aria-labelledby="recent-${category}" href="/list/${category}/recent">recent</a> articles</p>
<h3>Showing new listings for ${longDay(now(), 'long')}</h3>
`;
  return page(category, head, paging(number, 0, MOST_SHOWN, `/list/${category}/new`), body.join(''));
}

/** Staged papers that are dated today. */
const stagedToday = (corpus: WorldParts['corpus'], now: number): Paper[] => {
  const today = new Date(now).toISOString().slice(0, 10);
  return corpus.month(today.slice(0, 7)).filter((paper) => paper.date === today);
};

type Window = { readonly skip: number; readonly show: number };

export const readWindow = (query: URLSearchParams): Window => ({
  skip: Math.max(0, Number(query.get('skip') ?? 0) || 0),
  show: Math.min(MOST_SHOWN, Math.max(1, Number(query.get('show') ?? SHOWN) || SHOWN)),
});

/** `/list/<category>/recent`: the last days, the newest first, one section a day. */
export function recentPage(category: string, { skip, show }: Window, { corpus, now }: WorldParts): string {
  const today = freshPapers(corpus, now()).filter((paper) => isIn(paper, category));
  const older = corpus.month(new Date(now() - 300 * DAY_MS).toISOString().slice(0, 7)).filter((paper) => isIn(paper, category));
  const share = Math.ceil(Math.min(older.length, 300) / (DAYS_OF_RECENT - 1));
  const days = [today, ...Array.from({ length: DAYS_OF_RECENT - 1 }, (_, day) => older.slice(day * share, (day + 1) * share))];
  const total = days.reduce((sum, day) => sum + day.length, 0);
  let number = 0;
  const body = days.map((papers, at) => {
    const numbered = papers.map((paper) => ({ paper, number: ++number }));
    const shown = numbered.filter((one) => one.number > skip && one.number <= skip + show);
    if (shown.length === 0 && numbered.length > 0) return '';
    const note = shown.length < papers.length ? ` (showing first ${shown.length} of ${papers.length} entries )` : '';
    const entries = shown.map((one) => entry(one.paper, one.number, { category }));
    return section(`${longDay(now() - at * DAY_MS, 'short')}${note}`, entries);
  });
  const head = `\n<h2>Authors and titles for recent submissions</h2>\n  <p>See today's <a id="new-${category}" aria-labelledby="new-${category}" href="/list/${category}/new">new</a> changes</p>`;
  return page(category, head, paging(total, skip, show, `/list/${category}/recent`), body.join(''));
}

/** `/list/<category>/YYYY-MM`: a whole month, up to 2,000 entries on one page. */
export function monthPage(category: string, month: string, { skip, show }: Window, { corpus }: WorldParts): string {
  const papers = corpus.month(month).filter((paper) => isIn(paper, category));
  const entries = papers.slice(skip, skip + show).map((paper, at) => entry(paper, skip + at + 1, { category }));
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const head = `\n<h2>Authors and titles for ${name}</h2>`;
  const body = `\n      <dl id='articles'>\n${entries.join('')}\n</dl>\n`;
  return page(category, head, paging(papers.length, skip, show, `/list/${category}/${month}`), body);
}

/** `/catchup/<category>/YYYY-MM-DD`, with abstracts when asked for. */
export function catchupPage(category: string, date: string, abstracts: boolean, { corpus }: WorldParts): string {
  const papers = corpus.month(date.slice(0, 7)).filter((paper) => paper.date === date && isIn(paper, category));
  const day = longDay(Date.parse(`${date}T00:00:00Z`), 'long');
  const entries = papers.map((paper, at) => entry(paper, at + 1, { category, abstracts }));
  const body = section(`New submissions (showing ${papers.length} of ${papers.length} entries)`, entries);
  const head = `\n<h2>Catchup</h2><h3>Catchup results for ${nameOf(category)} on ${day}</h3>`;
  return page(category, head, paging(papers.length, 0, MOST_SHOWN, `/catchup/${category}/${date}`), body);
}
