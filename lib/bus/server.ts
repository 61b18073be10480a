// The answering end of the wire. Trusts only what the browser stamps on a sender, checks every message's shape, and is one of the two
// places where a thrown bug is caught.

import type { FacetId } from '../core/facets.ts';
import type { Failure } from '../core/failure.ts';
import type { Ask, Part } from '../core/question.ts';
import { err } from '../core/result.ts';
import { isObject, type Shape } from '../core/shape.ts';
import { ASK_PORT, type CallAnswer, type CallName, type Calls, type FirstCall, type LaterCall, PAGE_CALLS } from './protocol.ts';
import { askSchema, firstSchemas } from './schema.ts';

/** Who asks, as the browser says: our own page, or a content script in a frame of a tab. */
export type Caller =
  | { readonly own: true }
  | { readonly own: false; readonly tabId: number; readonly frameId: number; readonly url: string };

export type Handlers<C extends CallName> = { readonly [K in C]: (args: Calls[K][0], caller: Caller) => Promise<CallAnswer<K>> };

type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};
type Port = {
  readonly name: string;
  readonly sender?: Sender | undefined;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
};
/** The parts of `browser.runtime` the server stands on. */
export type Runtime = {
  readonly id: string;
  getURL(path: string): string;
  readonly onConnect: { addListener(listener: (port: Port) => void): void };
  readonly onMessage: {
    // `true` keeps the channel open for `respond`; it is the one form of answering later that every browser has.
    addListener(listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined): void;
  };
};

export type ServerDeps = {
  readonly runtime: Runtime;
  readonly session: (signal: AbortSignal) => { answer(ask: Ask, emit: (part: Part) => void): Promise<void> };
  readonly handlers: Handlers<FirstCall>;
  /** Loads what answers all other calls. */
  readonly later: () => Promise<Handlers<LaterCall>>;
  /** Hears bugs: what was thrown, and where. */
  readonly bug: (error: unknown, where: string) => void;
};

export type Server = {
  /** Answers every open question again: what the user told us has changed. */
  askAgain(): void;
};

/** Starts listening at once, synchronously: a worker that was woken by a message must find its listener. */
export function createServer({ runtime, session, handlers, later, bug }: ServerDeps): Server {
  const open = new Set<() => void>();

  runtime.onConnect.addListener((port) => {
    if (port.name !== ASK_PORT) return;
    if (!callerOf(port.sender, runtime)) {
      port.disconnect();
      return;
    }
    const leaving = new AbortController();
    const questions = session(leaving.signal);
    let last: Ask | undefined;
    let runs = 0;
    /** Which ask has last said something of a facet. */
    const saidBy = new Map<FacetId, number>();
    const say = (part: Part): void => {
      if (!leaving.signal.aborted) port.postMessage(part);
    };
    const left = (): void => {
      open.delete(again);
      leaving.abort();
    };
    /** Nobody is left waiting for an answer that will not come. */
    const fail = (error: unknown, where: string): void => {
      bug(error, where);
      port.disconnect();
      left();
    };
    const run = (ask: Ask): void => {
      runs += 1;
      const mine = runs;
      // A later ask may do more: what an earlier, slower one says after it is less than what is shown.
      const tell = (part: Part): void => {
        if (!('done' in part)) {
          if ((saidBy.get(part.facet) ?? 0) > mine) return;
          saidBy.set(part.facet, mine);
        }
        say(part);
      };
      questions.answer(ask, tell).then(
        () => say({ done: true, intent: ask.intent }),
        (error: unknown) => leaving.signal.aborted || fail(error, `ask ${ask.subject.kind}`),
      );
    };
    const again = (): void => {
      if (last) run({ ...last, now: false });
    };
    port.onMessage.addListener((message) => {
      const read = askSchema(message);
      if (!read.ok) {
        fail(read.error, 'ask refused');
        return;
      }
      last = read.value;
      run(last);
    });
    port.onDisconnect.addListener(left);
    open.add(again);
  });

  runtime.onMessage.addListener((message, sender, respond) => {
    if (!isCall(message)) return undefined;
    const caller = callerOf(sender, runtime);
    const refuse = (why: string): undefined => {
      bug(new Error(why), `call ${String(message.call)}`);
      respond(err<Failure>({ kind: 'disabled', why: 'permission' }));
      return undefined;
    };
    if (!caller) return refuse('unknown sender');
    if (!caller.own && !PAGE_CALLS.has(message.call as CallName)) return refuse('not for pages');
    const failed = (error: unknown): void => {
      bug(error, `call ${message.call}`);
      respond(err<Failure>({ kind: 'cancelled' }));
    };
    const run = (schemas: object, handlers: object): true | undefined => {
      if (!Object.hasOwn(schemas, message.call)) return refuse('unknown call');
      // Schema and handler are looked up under the same name; TypeScript cannot follow the pair through the maps.
      const name = message.call as never;
      const args = (schemas[name] as Shape<unknown>)(message.args);
      if (!args.ok) return refuse('bad arguments');
      (handlers[name] as (args: unknown, caller: Caller) => Promise<CallAnswer>)(args.value, caller).then(respond, failed);
      return true;
    };
    // At once: some may only be done within the user's click.
    if (Object.hasOwn(firstSchemas, message.call)) return run(firstSchemas, handlers);
    Promise.all([import('./schema-later.ts'), later()])
      .then(([{ laterSchemas }, others]) => run(laterSchemas, others))
      .catch(failed);
    return true;
  });

  return {
    askAgain() {
      for (const again of [...open]) again();
    },
  };
}

const isCall = (message: unknown): message is { type: 'byline:call'; call: string; args: unknown } =>
  isObject(message) && message.type === 'byline:call' && typeof message.call === 'string';

function callerOf(sender: Sender | undefined, runtime: Runtime): Caller | undefined {
  if (!sender || sender.id !== runtime.id || !sender.url) return undefined;
  if (sender.url.startsWith(runtime.getURL(''))) return { own: true };
  const tabId = sender.tab?.id;
  if (tabId === undefined || !/^(https?|file):/.test(sender.url)) return undefined;
  return { own: false, tabId, frameId: sender.frameId ?? 0, url: sender.url };
}
