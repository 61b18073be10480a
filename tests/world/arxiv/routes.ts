// arxiv.org: leads an address to its page.

import { freshPaper } from '../fresh.ts';
import type { WorldParts } from '../hosts.ts';
import { bareArxiv } from '../ids.ts';
import type { Paper } from '../model.ts';
import type { Ask, Handler, Reply } from '../reply.ts';
import { html, text } from '../reply.ts';
import { absPage } from './abs.ts';
import { authorPage, findAuthor } from './author.ts';
import { frame, HTML_STYLESHEET_PATH, STYLESHEET_PATH } from './frame.ts';
import { fullTextPage } from './full-text.ts';
import { catchupPage, isCategory, monthPage, newPage, readWindow, recentPage } from './list.ts';
import { searchPage } from './search.ts';
import { HTML_STYLESHEET, STYLESHEET } from './stylesheet.ts';

type Page = (match: RegExpExecArray, ask: Ask, parts: WorldParts) => string | undefined;

const paperOf = (id: string, { corpus, now }: WorldParts): (Paper & { arxiv: string }) | undefined => {
  const bare = bareArxiv(id);
  const paper = corpus.byArxiv(bare) ?? freshPaper(corpus, now(), bare);
  return paper?.arxiv === undefined ? undefined : { ...paper, arxiv: paper.arxiv };
};

const inCategory = (category: string | undefined, make: (category: string) => string): string | undefined =>
  category && isCategory(category) ? make(category) : undefined;

// The first pattern that fits the path makes the page; undefined is a 404.
const PAGES: readonly (readonly [RegExp, Page])[] = [
  [/^\/abs\/(.+)$/, ([, id = ''], _ask, parts) => withPaper(id, parts, absPage)],
  [/^\/html\/(.+)$/, ([, id = ''], _ask, parts) => withPaper(id, parts, fullTextPage)],
  [/^\/list\/([\w.-]+)\/new$/, ([, category], _ask, parts) => inCategory(category, (one) => newPage(one, parts))],
  [
    /^\/list\/([\w.-]+)\/(?:recent|pastweek)$/,
    ([, category], ask, parts) => inCategory(category, (one) => recentPage(one, readWindow(ask.query), parts)),
  ],
  [
    /^\/list\/([\w.-]+)\/(\d{4}-\d{2})$/,
    ([, category, month = ''], ask, parts) => inCategory(category, (one) => monthPage(one, month, readWindow(ask.query), parts)),
  ],
  [
    /^\/catchup\/([\w.-]+)\/(\d{4}-\d{2}-\d{2})$/,
    ([, category, date = ''], ask, parts) => inCategory(category, (one) => catchupPage(one, date, ask.query.get('abs') === 'True', parts)),
  ],
  [/^\/search(?:\/.*)?$/, (_match, ask, parts) => searchPage(ask.query, parts)],
  [
    /^\/a\/([\w-]+)$/,
    ([, id = ''], _ask, { corpus }) => {
      const person = findAuthor(id, corpus);
      return person ? authorPage(person, corpus) : undefined;
    },
  ],
  [
    /^\/$/,
    () => frame('arXiv.org e-Print archive', '<h1>arXiv of the embedded world</h1><p><a href="/list/cs.LG/new">New in cs.LG</a></p>'),
  ],
];

function withPaper(id: string, parts: WorldParts, make: (paper: Paper, id: string) => string): string | undefined {
  const paper = paperOf(id, parts);
  return paper ? make(paper, paper.arxiv) : undefined;
}

export function answerArxiv(parts: WorldParts): Handler {
  return (ask): Reply => {
    if (ask.path === STYLESHEET_PATH) return text(STYLESHEET, 200, 'text/css; charset=utf-8');
    if (ask.path === HTML_STYLESHEET_PATH) return text(HTML_STYLESHEET, 200, 'text/css; charset=utf-8');
    for (const [pattern, make] of PAGES) {
      const match = pattern.exec(ask.path);
      const page = match ? make(match, ask, parts) : undefined;
      if (page !== undefined) return html(page);
    }
    return html(frame('404', '<h1>404: page not found</h1>'), 404);
  };
}
