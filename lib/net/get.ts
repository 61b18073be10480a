// The one shape of a request to a source, and what a source tells net about itself. Types only: sources take a Get, net makes it.

import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';

/** What a request is to its source. A source may shut one kind while the others go on. */
export type RequestKind = 'free' | 'list' | 'search';

export type GetRequest = {
  /** https address on one of the source's hosts. Made by the source, never by a page. */
  readonly url: string;
  /** `credits` are the source's own unit: requests of 0 credits still pass when the day's budget is gone. */
  readonly cost: { readonly kind: RequestKind; readonly credits: number };
  /** `application/json` unless told. */
  readonly accept?: string;
  /** What the body must be; `json` unless told. */
  readonly body?: 'json' | 'text';
  /** `none`: the user's own key is not added, and a refusal says nothing about it. */
  readonly key?: 'none';
  /** Beside our own, such as a key on trial. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** `body` is parsed JSON or a string, never empty; `at` is when it arrived, ms since the epoch. */
export type GetAnswer = { readonly body: unknown; readonly at: number };

/**
 * Asks a source, within its limits. 404 is the failure `not-found`; `http` with status 0 means that no answer came although the
 * browser is online; a body that is not what was asked for is `bad-shape` at `content-type`, `body` or `redirect`.
 */
export type Get = (request: GetRequest) => Promise<Result<GetAnswer, Failure>>;

export type ResponseFacts = {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's first 4,000 characters. */
  readonly text: string;
  readonly now: number;
  /** When the source wants to be asked again, from Retry-After, corrected for a clock that differs from the server's. */
  readonly retryAfter?: number;
};

/** What a refused or failed response means for the next requests to this source. Times in ms since the epoch. */
export type Refusal = {
  readonly failure: Failure;
  /** Until then requests of `kinds` get the same failure without being sent (or wait, where it is short). */
  readonly until?: number;
  /** Every kind unless told. */
  readonly kinds?: readonly RequestKind[];
  /** What is left of the day's budget. */
  readonly budget?: { readonly remaining: number; readonly resetAt: number };
  /** Worth one more try by itself, after `until`. */
  readonly retry?: boolean;
};

/** The source's allowance in its own credits. */
export type Budget = { readonly limit: number; readonly remaining: number; readonly resetAt: number };

export type Addressed = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** The part of a source that net needs. */
export type NetSource = {
  /** Match patterns, `https://host/*` or `https://*.host/*`. */
  readonly hosts: readonly string[];
  /** One sentence for people: what is sent and why. */
  readonly why: string;
  readonly limits: { readonly perSecond: number; readonly atOnce: number };
  /** Puts the user's own key on a request. */
  readonly key?: { readonly apply: (request: Addressed, key: string) => Addressed };
  /** Reads the allowance off the headers (lower-case names) of any answer. */
  readonly budget?: (headers: Readonly<Record<string, string>>, now: number) => Budget | undefined;
  /** Reads what a refusal means; undefined lets net decide by status. */
  readonly refusal?: (facts: ResponseFacts) => Refusal | undefined | Promise<Refusal | undefined>;
};
