// The one shape of a request to a source. Types only: sources take a Get, net makes it.

import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';

export type GetRequest = {
  /** https address on one of the source's hosts. Made by the source, never by a page. */
  readonly url: string;
  /**
   * What the source charges: `free` requests still pass when the day's budget is gone, `list` and `search` do not.
   * Credits are the source's own unit.
   */
  readonly cost: { readonly kind: 'free' | 'list' | 'search'; readonly credits: number };
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `not-found` is then an answer with `body: undefined` instead of a failure. */
  readonly body?: 'json' | 'text';
};

export type GetAnswer = { readonly body: unknown; readonly at: number };

/** Asks a source, within its limits. 404 is the failure `not-found`. Bodies that are not what was asked for are `bad-shape`. */
export type Get = (request: GetRequest) => Promise<Result<GetAnswer, Failure>>;
