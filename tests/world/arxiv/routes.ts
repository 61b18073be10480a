// arxiv.org: leads an address to its page.

import { freshPaper } from '../fresh.ts';
import type { WorldParts } from '../hosts.ts';
import { bareArxiv } from '../ids.ts';
import type { Paper } from '../model.ts';
import type { Ask, Handler, Reply } from '../reply.ts';
import { html, text } from '../reply.ts';
import { absPage } from './abs.ts';
import { STYLESHEET_PATH } from './frame.ts';
import { STYLESHEET } from './stylesheet.ts';

export function answerArxiv(parts: WorldParts): Handler {
  const find = (id: string): Paper | undefined => {
    const bare = bareArxiv(id);
    return parts.corpus.byArxiv(bare) ?? freshPaper(parts.corpus, parts.now(), bare);
  };
  return (ask) => answer(ask, parts, find);
}

function answer(ask: Ask, _parts: WorldParts, find: (id: string) => Paper | undefined): Reply {
  if (ask.path === STYLESHEET_PATH) return text(STYLESHEET, 200, 'text/css; charset=utf-8');
  const id = /^\/abs\/(.+)$/.exec(ask.path)?.[1];
  const paper = id ? find(id) : undefined;
  if (paper?.arxiv) return html(absPage(paper, paper.arxiv));
  return html('<!DOCTYPE html><html lang="en"><title>404</title><h1>404: not found</h1></html>', 404);
}
