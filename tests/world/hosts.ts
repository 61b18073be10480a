// Which host answers what. Composition only.

import { answerArxiv } from './arxiv/routes.ts';
import { answerAtom, answerFeed } from './atom.ts';
import { answerDataCite } from './datacite.ts';
import { answerDblp } from './dblp.ts';
import { answerInspire } from './inspire.ts';
import type { Corpus } from './model.ts';
import type { Meter } from './openalex/meter.ts';
import { answerOpenAlex } from './openalex/routes.ts';
import { answerOrcid } from './orcid.ts';
import { type Ask, type Handler, html, type Reply } from './reply.ts';
import { answerSemanticScholar } from './semantic-scholar.ts';

/** What every answer may draw on. */
export type WorldParts = {
  readonly corpus: Corpus;
  readonly meter: Meter;
  readonly now: () => number;
  readonly extraPages?: (host: string, path: string) => string | undefined;
};

const HANDLERS: Readonly<Record<string, (parts: WorldParts) => Handler>> = {
  'arxiv.org': answerArxiv,
  'www.arxiv.org': answerArxiv,
  'api.openalex.org': answerOpenAlex,
  'pub.orcid.org': answerOrcid,
  'api.semanticscholar.org': answerSemanticScholar,
  'dblp.org': answerDblp,
  'inspirehep.net': answerInspire,
  'api.datacite.org': answerDataCite,
  'export.arxiv.org': answerAtom,
  'rss.arxiv.org': answerFeed,
};

// Static files of pages (stylesheets, icons) that pages ask for and that need no content.
const ASSET_HOSTS = ['static.arxiv.org', 'cdn.jsdelivr.net'];
// A site the extension knows nothing of, and that carries no byline: for tests that need such a page.
const PLAIN_HOSTS = ['example.org', 'example.com'];

export const HOSTS: readonly string[] = [...Object.keys(HANDLERS), ...ASSET_HOSTS, ...PLAIN_HOSTS];

const PLAIN_PAGE =
  '<!doctype html><html lang="en"><title>A page without names</title><h1>A page without names</h1><p>Nothing here.</p></html>';

/** The one answer function: extra pages first, then the host's own. */
export function createAnswer(parts: WorldParts): (ask: Ask) => Reply {
  const handlers = new Map(Object.entries(HANDLERS).map(([host, make]) => [host, make(parts)]));
  return (ask) => {
    const extra = parts.extraPages?.(ask.host, ask.raw);
    if (extra !== undefined) return html(extra);
    const handler = handlers.get(ask.host);
    if (handler) return handler(ask);
    if (PLAIN_HOSTS.includes(ask.host)) return html(PLAIN_PAGE);
    return html('<!doctype html><title>404</title><h1>404 Not Found</h1>', 404);
  };
}
