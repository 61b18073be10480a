// Asks a world as a browser would, from node: the real host name, the local address. For tests.

import { request } from 'node:https';

export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

export type Client = {
  /** Rejects where the connection breaks. */
  get(address: string, headers?: Record<string, string>): Promise<Answer>;
  json(address: string, headers?: Record<string, string>): Promise<unknown>;
};

/** `address` is the real one, `https://arxiv.org/abs/…`. The certificate is not checked. */
export function createClient(world: { readonly port: number }): Client {
  const get = (address: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const { host } = new URL(address);
    // Not the parsed path: `//` and `|` go out as written.
    const path = address.slice(`https://${host}`.length) || '/';
    return new Promise((done, failed) => {
      const options = {
        host: '127.0.0.1',
        port: world.port,
        path: encodeURI(decodeURI(path)),
        headers: { host, ...headers },
        rejectUnauthorized: false,
      };
      const asked = request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', failed);
        response.on('end', () => {
          const received = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
          done({ status: response.statusCode ?? 0, headers: received, body: Buffer.concat(parts).toString() });
        });
      });
      asked.on('error', failed);
      asked.end();
    });
  };
  return { get, json: async (address, headers) => JSON.parse((await get(address, headers)).body) as unknown };
}
