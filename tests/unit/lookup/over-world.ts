// A lookup over the embedded world's own answers, without a browser or a network: counts what its server would count.

import type { FacetPart, Intent } from '../../../lib/core/question.ts';
import { err, ok } from '../../../lib/core/result.ts';
import type { NameOnPage, Subject } from '../../../lib/core/subject.ts';
import type { Correction, FollowedPerson } from '../../../lib/core/you.ts';
import { createLookup } from '../../../lib/lookup/lookup.ts';
import type { Get } from '../../../lib/net/get.ts';
import type { Source } from '../../../lib/sources/source.ts';
import { spine } from '../../../lib/sources/spine.ts';
import { createAnswer } from '../../world/hosts.ts';
import { createCorpus } from '../../world/index.ts';
import type { Corpus, Paper } from '../../world/model.ts';
import { createMeter } from '../../world/openalex/meter.ts';
import { DAY } from './support.ts';

export type Sent = { readonly path: string; readonly status: number; readonly credits: number };

/** `refuse` answers instead of the world where it gives a failure. */
export function worldLookup(
  now: number,
  more: {
    corpus?: Corpus;
    corrections?: Correction[];
    followed?: FollowedPerson[];
    refuse?: (path: string) => number | undefined;
    second?: Record<string, Source>;
  } = {},
) {
  const corpus = more.corpus ?? createCorpus(7, 2_000, () => now);
  const meter = createMeter();
  meter.enforce(false);
  const clock = { now };
  const answer = createAnswer({ corpus, meter, now: () => clock.now });
  const sent: Sent[] = [];
  const rows = new Map<string, { value: unknown; at: number }>();

  const get: Get = async ({ url, body = 'json' }) => {
    const { host, pathname, search, searchParams } = new URL(url);
    const path = `${pathname}${search}`;
    const refused = more.refuse?.(path);
    const raw = decodeURIComponent(pathname);
    const reply =
      refused === undefined
        ? answer({ method: 'GET', host, raw: path, path: raw, query: searchParams, headers: {}, now: clock.now })
        : { status: refused, headers: {}, body: '{}', credits: 0 };
    sent.push({ path, status: reply.status, credits: reply.credits ?? 0 });
    if (reply.status === 404) return err({ kind: 'not-found' });
    if (reply.status === 429) return err({ kind: 'rate-limited', source: 'openalex', retryAt: clock.now + DAY / 2 });
    if (reply.status !== 200) return err({ kind: 'http', source: 'openalex', status: reply.status });
    const text = String(reply.body);
    return ok({ body: body === 'json' ? JSON.parse(text) : text, at: clock.now });
  };

  const lookup = createLookup({
    sources: { ...spine, ...more.second },
    allSources: async () => undefined,
    getFor: () => get,
    cache: {
      get: async <T>(key: object) => rows.get(JSON.stringify(key)) as { value: T; at: number } | undefined,
      put: async (key: object, value: unknown, at: number) => {
        rows.set(JSON.stringify(key), { value: structuredClone(value), at });
      },
    },
    now: () => clock.now,
    corrections: async () => more.corrections ?? [],
    followed: async () => more.followed ?? [],
    you: async () => ({ corrections: [] }),
    successor: async () => undefined,
  });
  const ask = async (
    subject: Subject,
    intent: Intent = 'open',
    facets: readonly FacetPart['facet'][] = ['match', 'collaborators'],
    now = false,
  ) => {
    const parts: FacetPart[] = [];
    await lookup.session(new AbortController().signal).answer({ v: 1, subject, facets, intent, now }, (part) => parts.push(part));
    return parts;
  };
  const matchOf = async (subject: NameOnPage, intent: Intent = 'open') => {
    const last = (await ask(subject, intent)).filter((part) => part.facet === 'match').at(-1);
    if (!last?.result.ok) throw new Error(`no match: ${JSON.stringify(last)}`);
    return last.result.value;
  };
  return { corpus, clock, sent, rows, ask, matchOf };
}

/** A name of a paper of the world, as its page would give it. */
export const nameOf = (paper: Paper, position: number, more: Partial<NameOnPage> = {}): NameOnPage => {
  const byline = paper.byline.map(({ name }) => name);
  return {
    kind: 'name',
    name: byline[position] ?? '',
    position,
    byline,
    work: paper.arxiv ? { arxiv: paper.arxiv } : {},
    title: paper.title,
    site: 'arxiv',
    ...(paper.categories[0] ? { category: paper.categories[0] } : {}),
    ...more,
  };
};
