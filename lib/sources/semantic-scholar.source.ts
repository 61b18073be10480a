// Semantic Scholar: whom it has for the authors of a paper. A second opinion when a card is read, once the user has allowed its host.

import { splitResearcherId, type WorkIds } from '../core/ids.ts';
import { err, ok } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { askAs, FREE } from './ask.ts';
import { authorShape, paperShape, readAuthor, readPaper } from './semantic-scholar/read.ts';
import type { Source } from './source.ts';

const ID = 'semantic-scholar';
const API = 'https://api.semanticscholar.org/graph/v1';
const KEY = 'x-api-key';

/** Without a key everybody draws on one pool, which is empty for hours: asking again soon only adds to it. */
const POOL_PAUSE = 10 * 60_000;
/** A key is allowed one question a second, and wants to be left alone after a refusal. */
const KEY_PAUSE = 30_000;
/** A key that is not taken today is not taken in a minute. Another key starts afresh. */
const KEY_REFUSED = DAY;

const source: Source = {
  title: 'Semantic Scholar',
  home: 'https://www.semanticscholar.org/?utm_source=api',
  hosts: ['https://api.semanticscholar.org/*'],
  // Most questions without a key are refused, so it is for those who have one.
  optional: true,
  why: 'Gets the arXiv number or DOI of a paper once you read a card on it, and then the number it has for that author, to check that both mean the same person.',
  limits: { perSecond: 1, atOnce: 1 },
  key: {
    apply: ({ url, headers }, key) => ({ url, headers: { ...headers, [KEY]: key } }),
  },
  knows: ['s2'],
  freshness: {
    // People are split and merged with every build of its graph.
    work: 30 * DAY,
    researcher: 30 * DAY,
    collaborators: 30 * DAY,
    works: 30 * DAY,
    notFound: 7 * DAY,
  },
  refusal: ({ status, now, retryAfter, text }) => {
    if (status === 403) return { failure: { kind: 'needs-key', source: ID }, until: now + KEY_REFUSED };
    if (status !== 429) return undefined;
    // Its sentence for the shared pool speaks of applying for a key.
    const until = retryAfter ?? now + (/apply for a key/i.test(text) ? POOL_PAUSE : KEY_PAUSE);
    return { failure: { kind: 'rate-limited', source: ID, retryAt: until }, until };
  },

  async work(ids, get) {
    const key = keyOf(ids);
    if (!key) return err({ kind: 'not-found' });
    const url = `${API}/paper/${encodeURIComponent(key)}?fields=title,year,externalIds,authors`;
    return askAs(ID, get, { url, cost: FREE }, paperShape, readPaper);
  },

  async person(id, get) {
    const { registry, key } = splitResearcherId(id);
    if (registry !== 's2' || !/^\d{1,12}$/.test(key)) return err({ kind: 'not-found' });
    const url = `${API}/author/${key}?fields=name,externalIds,papers.title,papers.externalIds`;
    return askAs(ID, get, { url, cost: FREE }, authorShape, readAuthor);
  },

  async checkKey(key, get) {
    const trimmed = key.trim();
    if (trimmed === '') return ok(false);
    // The key on trial alone, with a question that is always answered.
    const url = `${API}/paper/ARXIV:1706.03762?fields=title`;
    const answer = await get({ url, cost: FREE, key: 'none', headers: { [KEY]: trimmed } });
    if (answer.ok || answer.error.kind === 'not-found') return ok(true);
    return answer.error.kind === 'needs-key' ? ok(false) : answer;
  },
};

export default source;

/** What its paper endpoint takes. https://api.semanticscholar.org/api-docs/graph */
function keyOf({ arxiv, doi, pmid, acl }: WorkIds): string | undefined {
  if (arxiv) return `ARXIV:${arxiv}`;
  if (doi) return `DOI:${doi.toWellFormed()}`;
  if (pmid) return `PMID:${pmid}`;
  return acl ? `ACL:${acl}` : undefined;
}
