// One question to the world and one answer, before any fault. Types and the few ways to make an answer.

export type Ask = {
  readonly method: string;
  readonly host: string;
  /** Decoded path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query as sent. */
  readonly raw: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: number;
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a metered service charged for it. */
  readonly credits?: number;
};

export type Handler = (ask: Ask) => Reply;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const html = (body: string, status = 200): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

export const text = (body: string, status = 200, type = 'text/plain; charset=utf-8'): Reply => ({
  status,
  headers: { 'Content-Type': type },
  body,
});

export const withHeaders = (reply: Reply, headers: Readonly<Record<string, string>>): Reply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
});
