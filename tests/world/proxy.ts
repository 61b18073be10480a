// A proxy for browsers that have no resolver rules: leads the world's hosts to the world, with TLS and without, and refuses all others.

import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

export type Proxy = { readonly port: number; readonly refused: string[]; close(): Promise<void> };

/** `leadsHere` decides by host name, `plain` answers what comes without TLS. Refused hosts are recorded in the order they were asked for. */
export async function startProxy(port: number, plain: RequestListener, leadsHere: (host: string) => boolean): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    if (leadsHere((request.headers.host ?? '').replace(/:.*$/, ''))) return plain(request, response);
    refused.push(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Socket) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    client.on('error', () => client.destroy());
    if (!leadsHere(host)) {
      refused.push(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    refused,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
