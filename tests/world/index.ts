// The embedded world: one local TLS server that answers as the scholarly web does, under its real host names.

import { joinCorpora } from './corpus.ts';
import { createSwitchboard, type Switchboard } from './faults.ts';
import { createGenerated } from './generator/corpus.ts';
import { createProlific } from './generator/prolific.ts';
import { createAnswer, HOSTS } from './hosts.ts';
import type { Corpus } from './model.ts';
import { createMeter, type Meter } from './openalex/meter.ts';
import { startProxy } from './proxy.ts';
import { createStaged } from './scenarios/corpus.ts';
import { type RequestLog, startServer } from './server.ts';
import { type Certificate, makeCertificate } from './tls.ts';

export type { Fault, Matcher, Switchboard } from './faults.ts';
export type { LimitKind } from './openalex/errors.ts';
export { VALID_KEYS } from './openalex/meter.ts';
export { type Expected, HOME, SCENARIOS, type Scenario, scenario, scenariosAt } from './scenarios/index.ts';
export type { RequestLog } from './server.ts';

export type WorldOptions = {
  readonly port?: number;
  readonly seed?: number;
  /** People of the generated part. They cost nothing until somebody asks for them. */
  readonly researchers?: number;
  /** The world's clock: Date headers, budgets, and what is brand new. */
  readonly now?: () => number;
  /** Pages to serve before the world's own, by host and path with query. Undefined: none here. */
  readonly extraPages?: (host: string, path: string) => string | undefined;
};

export type World = {
  readonly port: number;
  readonly certificate: Certificate;
  readonly hosts: readonly string[];
  /** Value of Chromium's `--host-resolver-rules`. Read it after {@link World.serveAnyHost}. */
  readonly hostResolverRules: string;
  readonly proxy: { readonly port: number; readonly refused: string[] };
  readonly requests: RequestLog[];
  clearRequests(): void;
  readonly faults: Switchboard;
  /** OpenAlex's budget and rate limit. */
  readonly meter: Meter;
  readonly corpus: Corpus;
  /** Every host leads here: for judging a folder of pages under their own addresses. Start browsers after switching it on. */
  serveAnyHost(on: boolean): void;
  close(): Promise<void>;
};

export const DEFAULT_SEED = 7;
export const DEFAULT_RESEARCHERS = 100_000;

/** The corpus of a world without a server: for tests of what it holds. */
export function createCorpus(seed = DEFAULT_SEED, researchers = DEFAULT_RESEARCHERS, now: () => number = Date.now): Corpus {
  return joinCorpora([createStaged(now), createProlific(seed, researchers), createGenerated(seed, researchers)]);
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const now = options.now ?? Date.now;
  const corpus = createCorpus(options.seed, options.researchers, now);
  const faults = createSwitchboard();
  const meter = createMeter();
  const requests: RequestLog[] = [];
  const certificate = await makeCertificate(HOSTS);
  let anyHost = false;

  const server = await startServer({
    certificate,
    port: options.port ?? 0,
    faults,
    now,
    answer: createAnswer({ corpus, meter, now, ...(options.extraPages ? { extraPages: options.extraPages } : {}) }),
    log: (entry) => requests.push(entry),
  });
  const known = new Set(HOSTS);
  const leadsHere = (host: string): boolean => anyHost || known.has(host) || options.extraPages?.(host, '/') !== undefined;
  const proxy = await startProxy(server.port, server.answer, leadsHere);

  return {
    port: server.port,
    certificate,
    hosts: HOSTS,
    get hostResolverRules() {
      const target = `127.0.0.1:${server.port}`;
      if (anyHost) return `MAP *:443 ${target}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
      return [...HOSTS.map((host) => `MAP ${host}:443 ${target}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
    },
    proxy,
    requests,
    clearRequests() {
      requests.length = 0;
    },
    faults,
    meter,
    corpus,
    serveAnyHost(on) {
      anyHost = on;
    },
    async close() {
      await Promise.all([server.close(), proxy.close()]);
    },
  };
}
