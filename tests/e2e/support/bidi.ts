// WebDriver BiDi over Node's own WebSocket: commands, answers, nothing else. Firefox speaks it without any driver in between.

/** A remote value as BiDi writes it down. */
type Remote = { readonly type: string; readonly value?: unknown };

export type Bidi = {
  /** Sends a command; rejects with the browser's own words, or after `timeout` ms. */
  send(method: string, params?: object, timeout?: number): Promise<Record<string, unknown>>;
  close(): void;
};

const ANSWER_TIMEOUT = 20_000;

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)), { once: true });
  });
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; error?: string; message?: string; result?: Record<string, unknown> };
    const waiter = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!waiter || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.error) waiter.reject(new Error(`${answer.error}: ${answer.message ?? ''}`));
    else waiter.resolve(answer.result ?? {});
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
    waiting.clear();
  });
  return {
    send(method, params = {}, timeout = ANSWER_TIMEOUT) {
      // A closed socket swallows what it is given; waiting for an answer would take the whole timeout.
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Firefox has closed the connection'));
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`${method}: no answer within ${timeout} ms`));
        }, timeout);
        waiting.set(id, {
          resolve: (result) => {
            clearTimeout(timer);
            resolve(result);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}

/** Plain data as an argument of `script.callFunction`: strings, numbers, booleans and objects of them. */
export function toRemote(value: unknown): object {
  if (value === undefined || value === null) return { type: String(value) };
  if (Array.isArray(value)) return { type: 'array', value: value.map(toRemote) };
  if (typeof value === 'object') return { type: 'object', value: Object.entries(value).map(([key, entry]) => [key, toRemote(entry)]) };
  return { type: typeof value, value };
}

/** The plain data a script returned. */
export function fromRemote(remote: Remote): unknown {
  switch (remote.type) {
    case 'array':
      return (remote.value as readonly Remote[]).map(fromRemote);
    case 'object':
      return Object.fromEntries((remote.value as readonly (readonly [string, Remote])[]).map(([key, value]) => [key, fromRemote(value)]));
    case 'null':
      return null;
    default:
      return remote.value;
  }
}

/** The plain data of a script's result; throws what the script threw. */
export function unwrap(result: Record<string, unknown>): unknown {
  if (result.type === 'exception') throw new Error(String((result.exceptionDetails as { text?: string } | undefined)?.text));
  return fromRemote(result.result as Remote);
}
