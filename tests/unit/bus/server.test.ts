// The server's door: who may ask what, and that nothing is left hanging when something breaks.

import { describe, expect, test, vi } from 'vitest';
import { ASK_PORT, type CallName } from '../../../lib/bus/protocol.ts';
import { createServer, type Handlers, type Runtime } from '../../../lib/bus/server.ts';
import type { Ask, Part } from '../../../lib/core/question.ts';
import { ok } from '../../../lib/core/result.ts';

const ID = 'abcdefghijklmnop';
const HOME = `chrome-extension://${ID}/`;
const PAGE = { id: ID, url: 'https://arxiv.org/abs/2410.00001', frameId: 0, tab: { id: 7 } };
const OWN = { id: ID, url: `${HOME}popup.html` };
const ASK: Ask = {
  v: 1,
  subject: { kind: 'name', name: 'Ada Byron', position: 0, byline: ['Ada Byron'], work: { arxiv: '2410.00001' }, site: 'arxiv' },
  facets: ['match'],
  intent: 'hover',
};

type Listener<A extends readonly unknown[], R = void> = (...args: A) => R;
const event = <A extends readonly unknown[], R = void>() => {
  const listeners: Listener<A, R>[] = [];
  return {
    addListener: (listener: Listener<A, R>) => listeners.push(listener),
    fire: (...args: A) => listeners.map((listener) => listener(...args)),
  };
};

function setUp(
  answer: (ask: Ask, emit: (part: Part) => void) => Promise<void> = async () => {},
  later?: () => Promise<Handlers<CallName>>,
) {
  const onConnect = event<[Parameters<Parameters<Runtime['onConnect']['addListener']>[0]>[0]]>();
  const onMessage = event<Parameters<Parameters<Runtime['onMessage']['addListener']>[0]>, true | undefined>();
  const signals: AbortSignal[] = [];
  const called: unknown[] = [];
  const bugs: string[] = [];
  // Every call answers with what it was given, so that a test sees which ones ran.
  const handlers = new Proxy({} as Handlers<CallName>, {
    get: (_, name) =>
      // A promise it is not.
      name === 'then'
        ? undefined
        : async (args: unknown) => {
            called.push([name, args]);
            return ok(null);
          },
  });
  const server = createServer({
    runtime: { id: ID, getURL: (path) => HOME + path, onConnect, onMessage },
    session: (signal) => {
      signals.push(signal);
      return { answer };
    },
    handlers,
    later: later ?? (async () => handlers),
    bug: (_, where) => bugs.push(where),
  });
  const connect = (sender: object | undefined, name: string = ASK_PORT) => {
    const message = event<[unknown]>();
    const gone = event<[]>();
    const port = { name, sender, onMessage: message, onDisconnect: gone, postMessage: vi.fn(), disconnect: vi.fn() };
    onConnect.fire(port);
    return { port, say: message.fire, leave: gone.fire };
  };
  const call = async (sender: object, name: string, args: unknown) => {
    const respond = vi.fn();
    onMessage.fire({ type: 'byline:call', call: name, args }, sender, respond);
    await vi.waitFor(() => expect(respond).toHaveBeenCalled());
    return respond.mock.calls[0]?.[0];
  };
  return { server, connect, call, signals, called, bugs };
}

const soon = () => new Promise((done) => setTimeout(done));

describe('questions', () => {
  test('a page is answered in parts, then told that it is done', async () => {
    const { connect } = setUp(async (_, emit) => emit({ done: true, intent: 'prefetch' }));
    const { port, say } = connect(PAGE);
    say(ASK);
    await soon();
    expect(port.postMessage.mock.calls.map(([part]) => part)).toEqual([
      { done: true, intent: 'prefetch' },
      { done: true, intent: 'hover' },
    ]);
  });

  test('what an earlier ask has to say of a facet comes too late once a later one has said it', async () => {
    const part = (facet: 'match' | 'works', at: number) =>
      ({ facet, at, stale: false, source: 'openalex', result: { ok: false, error: { kind: 'offline' } } }) as Part;
    let slow = (): void => {};
    const { connect } = setUp(async ({ intent }, emit) => {
      if (intent === 'open') return emit(part('match', 2));
      await new Promise<void>((go) => {
        slow = go;
      });
      emit(part('match', 1));
      emit(part('works', 1));
    });
    const { port, say } = connect(PAGE);
    say(ASK);
    say({ ...ASK, intent: 'open' });
    await soon();
    slow();
    await soon();
    expect(port.postMessage.mock.calls.map(([one]) => one)).toEqual([
      part('match', 2),
      { done: true, intent: 'open' },
      part('works', 1),
      { done: true, intent: 'hover' },
    ]);
  });

  test('leaving cancels what is under way, and nothing is said after', async () => {
    const { connect, signals } = setUp(async (_, emit) => {
      await soon();
      emit({ done: true, intent: 'open' });
    });
    const { port, say, leave } = connect(PAGE);
    say(ASK);
    leave();
    expect(signals[0]?.aborted).toBe(true);
    await soon();
    await soon();
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  test.each([
    ['nobody', undefined],
    ['another extension', { ...PAGE, id: 'other' }],
    ['a page without a tab', { id: ID, url: 'https://arxiv.org/' }],
    ['a strange scheme', { ...PAGE, url: 'data:text/html,x' }],
  ])('%s is turned away', (_, sender) => {
    const { connect } = setUp();
    expect(connect(sender).port.disconnect).toHaveBeenCalled();
  });

  test.each([
    ['an address for an id', { ...ASK, subject: { kind: 'researcher', id: 'https://evil.example/' } }],
    ['an unknown facet', { ...ASK, facets: ['everything'] }],
    ['a byline of six thousand', { ...ASK, subject: { ...ASK.subject, byline: Array(6000).fill('A B') } }],
    ['another version', { ...ASK, v: 2 }],
  ])('%s is refused, nothing is asked, and nobody waits', async (_, message) => {
    const answer = vi.fn();
    const { connect, bugs } = setUp(answer);
    const { port, say } = connect(PAGE);
    say(message);
    await soon();
    expect(answer).not.toHaveBeenCalled();
    expect(port.disconnect).toHaveBeenCalled();
    expect(bugs).toEqual(['ask refused']);
  });

  test('a page that prints more than we need is asked about, without the rest', async () => {
    const answer = vi.fn(async () => {});
    const { connect, bugs } = setUp(answer);
    const long = 'Nota Bene '.repeat(500);
    const byline = ['Ada One', long, ''];
    connect(PAGE).say({ ...ASK, subject: { kind: 'name', name: 'Ada One', position: 0, byline, title: long, work: {}, site: 'arxiv' } });
    await soon();
    expect(bugs).toEqual([]);
    expect(answer).toHaveBeenCalledWith(
      expect.objectContaining({ subject: expect.objectContaining({ name: 'Ada One', byline: ['Ada One', long.slice(0, 600), ''] }) }),
      expect.anything(),
    );
  });

  test('a bug closes the port instead of leaving a spinner', async () => {
    const { connect, bugs } = setUp(() => Promise.reject(new Error('bug')));
    const { port, say } = connect(PAGE);
    say(ASK);
    await soon();
    expect(port.disconnect).toHaveBeenCalled();
    expect(bugs).toEqual(['ask name']);
  });

  test('what the user changes is answered again on open ports', async () => {
    const answer = vi.fn(async () => {});
    const { connect, server } = setUp(answer);
    const first = connect(PAGE);
    first.say(ASK);
    connect(PAGE);
    await soon();
    server.askAgain();
    expect(answer).toHaveBeenCalledTimes(2);
    first.leave();
    server.askAgain();
    expect(answer).toHaveBeenCalledTimes(2);
  });
});

describe('calls', () => {
  test('our own pages may make every call, pages only theirs', async () => {
    const { call, called } = setUp();
    await call(OWN, 'settings', null);
    await call(PAGE, 'unfollow', { key: 'p1' });
    expect(await call(PAGE, 'clear-cache', null)).toMatchObject({ ok: false, error: { kind: 'disabled' } });
    expect(await call(PAGE, 'set-key' satisfies CallName, { source: 'openalex', key: 'x' })).toMatchObject({ ok: false });
    expect(called).toEqual([
      ['settings', null],
      ['unfollow', { key: 'p1' }],
    ]);
  });

  test('code that cannot be loaded leaves nobody waiting', async () => {
    const { call, bugs } = setUp(undefined, () => Promise.reject(new Error('NetworkError')));
    expect(await call(OWN, 'following', null)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(bugs).toEqual(['call following']);
  });

  test('what a message claims about its sender is worth nothing', async () => {
    const { call, called } = setUp();
    expect(await call({ ...PAGE, origin: HOME }, 'clear-cache', null)).toMatchObject({ ok: false });
    expect(called).toEqual([]);
  });

  test.each([
    ['an unknown call', 'fetch', { url: 'https://evil.example/' }],
    ['a call named as an object has it', 'constructor', null],
    ['arguments of another shape', 'follow', { researcher: 'openalex:A12' }],
    ['a delay that is none', 'set-page-setting', { openDelay: -1 }],
  ])('%s is refused', async (_, name, args) => {
    const { call, called } = setUp();
    expect(await call(OWN, name, args)).toMatchObject({ ok: false });
    expect(called).toEqual([]);
  });
});
