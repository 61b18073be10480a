// api.openalex.org: leads a request to its answer, with its price, its key and its headers.

import type { WorldParts } from '../hosts.ts';
import type { Ask, Handler, Reply } from '../reply.ts';
import { json, withHeaders } from '../reply.ts';
import { renderAuthor } from './author.ts';
import { listAuthors } from './authors-list.ts';
import { autocomplete } from './autocomplete.ts';
import { badKey, badQuery, notFound, untilMidnight } from './errors.ts';
import { selectFields } from './list.ts';
import { VALID_KEYS } from './meter.ts';
import { creditsOf, edgeRefusal } from './query.ts';
import { hasRecord, renderWork } from './work.ts';
import { bareDoi, bareKey } from './work-filters.ts';
import { listWorks } from './works-list.ts';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, Accept-Encoding, Authorization, Content-Type, X-OpenAlex-UI',
  'Access-Control-Expose-Headers':
    'Cache-Control, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Onetime-Remaining, X-RateLimit-Credits-Used, ' +
    'X-RateLimit-Credits-Required, X-RateLimit-Reset, X-RateLimit-Limit-USD, X-RateLimit-Remaining-USD, ' +
    'X-RateLimit-Prepaid-Remaining-USD, X-RateLimit-Cost-USD, X-RateLimit-Cost-Required-USD, Retry-After',
};

export function answerOpenAlex(parts: WorldParts): Handler {
  return (ask) => withHeaders(answer(ask, parts), CORS);
}

function answer(ask: Ask, parts: WorldParts): Reply {
  if (ask.method === 'OPTIONS') return { status: 200, headers: {}, body: '' };
  const given = keyOf(ask);
  // A wrong or empty key is refused; it does not fall back to the keyless budget.
  if (given !== undefined && !VALID_KEYS.includes(given)) return badKey();
  const refused = edgeRefusal(ask);
  if (refused) return refused;
  if (ask.path === '/rate-limit') return given ? rateLimit(given, ask.now, parts) : badKey();

  const { credits, make } = route(ask, parts);
  const broke = parts.meter.charge(given, credits, ask.now);
  if (broke) return parts.meter.stamp(broke, given, 0, ask.now);
  const made = make();
  return { ...parts.meter.stamp(made, given, credits, ask.now), credits };
}

function keyOf(ask: Ask): string | undefined {
  const bearer = /^Bearer\s*(.*)$/i.exec(ask.headers.authorization ?? '')?.[1];
  return ask.query.get('api_key') ?? bearer;
}

function rateLimit(key: string, now: number, { meter }: WorldParts): Reply {
  const left = meter.left(key);
  return json({
    api_key: `${key.slice(0, 4)}...`,
    rate_limit: {
      credits_limit: 10_000,
      credits_used: 10_000 - left,
      credits_remaining: left,
      resets_at: new Date(now + untilMidnight(now) * 1000).toISOString(),
      resets_in_seconds: untilMidnight(now),
    },
  });
}

type Route = { credits: number; make: () => Reply };

function route(ask: Ask, parts: WorldParts): Route {
  const [, entity = '', rest = ''] = /^\/([a-z]+)\/?(.*)$/.exec(ask.path) ?? [];
  if (entity === 'autocomplete') return { credits: 0, make: () => autocomplete(ask, rest, parts) };
  if (entity === 'works' && rest === '') return { credits: creditsOf(ask), make: () => listWorks(ask, parts) };
  if (entity === 'authors' && rest === '') return { credits: creditsOf(ask), make: () => listAuthors(ask, parts) };
  // The address form of an id is billed as a list, the prefixed form is free.
  const credits = /^https?:\/\/(dx\.)?(doi|orcid)\.org\//i.test(rest) ? 1 : 0;
  if (entity === 'works') return { credits, make: () => single(ask, workRecord(rest, parts)) };
  if (entity === 'authors') return { credits, make: () => single(ask, authorRecord(rest, parts)) };
  return { credits: 0, make: notFound };
}

function workRecord(id: string, { corpus }: WorldParts): Record<string, unknown> | undefined {
  const work = /^(https?:\/\/openalex\.org\/)?W\d+$/i.test(id) ? corpus.byWork(bareKey(id)) : corpus.byDoi(bareDoi(id));
  return hasRecord(work) ? renderWork(work) : undefined;
}

function authorRecord(id: string, { corpus }: WorldParts): Record<string, unknown> | undefined {
  const orcid = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(id)?.[1];
  const person = orcid ? corpus.personByOrcid(orcid.toUpperCase()) : corpus.person(bareKey(id));
  return person && !person.missing ? renderAuthor(person, corpus) : undefined;
}

function single(ask: Ask, record: Record<string, unknown> | undefined): Reply {
  if (!record) return notFound();
  const chosen = selectFields(record, ask.query.get('select')?.split(','));
  return typeof chosen === 'string' ? badQuery(chosen) : json(chosen);
}
