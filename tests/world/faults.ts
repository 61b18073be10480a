// The switchboard: what goes wrong, where, and how often. Decides; the server does it.

import { LIMIT_BODIES, type LimitKind } from './openalex/errors.ts';
import { html, json, type Reply, text, withHeaders } from './reply.ts';

export type Fault =
  /** Answers late, then as usual. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Never answers; the connection stays open until the client or the world gives up. */
  | { readonly kind: 'hang' }
  /** Closes the socket without an answer. */
  | { readonly kind: 'reset' }
  /** Sends the usual headers and half of the usual body. */
  | { readonly kind: 'truncate' }
  | { readonly kind: 'empty' }
  /** 200 with a web page where JSON was due, as captive portals do. */
  | { readonly kind: 'html' }
  | { readonly kind: 'content-type'; readonly type: string }
  /** The usual answer with a Date header this far from the world's clock. */
  | { readonly kind: 'clock'; readonly skewMs: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number | string; readonly body?: string }
  /** One of OpenAlex's own 429s with its body; `retryAfter: null` leaves the header out. */
  | { readonly kind: 'limit'; readonly limit: LimitKind; readonly retryAfter?: number | null };

export type Matcher = {
  readonly host?: string;
  /** Tested against path and query as sent. */
  readonly path?: RegExp;
  /** How many requests it strikes; all, when absent. */
  readonly times?: number;
};

export type Switchboard = {
  /** The newest matching fault wins. */
  set(matcher: Matcher, fault: Fault): void;
  clear(): void;
  /** The fault for a request, counted as used. Called by the server. */
  strike(host: string, raw: string): Fault | undefined;
};

export function createSwitchboard(): Switchboard {
  let set: { matcher: Matcher; fault: Fault; left: number }[] = [];
  return {
    set(matcher, fault) {
      set.unshift({ matcher, fault, left: matcher.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      set = [];
    },
    strike(host, raw) {
      const found = set.find(
        ({ matcher, left }) => left > 0 && (matcher.host ?? host) === host && (!matcher.path || new RegExp(matcher.path).test(raw)),
      );
      if (!found) return undefined;
      found.left -= 1;
      return found.fault;
    },
  };
}

/** The answer a fault makes of the usual one. Faults of the connection (delay, hang, reset, truncate) leave it as it is. */
export function spoil(fault: Fault, usual: Reply, now: number): Reply {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  switch (fault.kind) {
    case 'empty':
      return { ...usual, body: '' };
    case 'html':
      return withHeaders(html('<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>'), cors);
    case 'content-type':
      return withHeaders(usual, { 'Content-Type': fault.type });
    case 'clock':
      return withHeaders(usual, { Date: new Date(now + fault.skewMs).toUTCString() });
    case 'status': {
      const retry = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
      const body = fault.body ?? JSON.stringify({ error: `status ${fault.status}`, message: 'set on the switchboard' });
      return withHeaders(text(body, fault.status, 'application/json'), { ...cors, ...retry });
    }
    case 'limit': {
      const { body, retryAfter } = LIMIT_BODIES[fault.limit](now);
      const seconds = fault.retryAfter === undefined ? retryAfter : (fault.retryAfter ?? undefined);
      return withHeaders(json(body, fault.limit === 'search-paused' ? 503 : 429), {
        ...cors,
        ...(seconds === undefined ? {} : { 'Retry-After': String(seconds) }),
      });
    }
    default:
      return usual;
  }
}
