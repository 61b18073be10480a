// The TLS server: reads a request, asks the handler of its host, lets the switchboard spoil the answer, logs. Knows no host.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Switchboard, spoil } from './faults.ts';
import type { Ask, Reply } from './reply.ts';
import type { Certificate } from './tls.ts';

export type RequestLog = {
  readonly host: string;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** 0 where a fault left the client without an answer. */
  readonly status: number;
  readonly credits: number;
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
};

export type ServerParts = {
  readonly certificate: Certificate;
  readonly port: number;
  readonly faults: Switchboard;
  readonly now: () => number;
  readonly answer: (ask: Ask) => Reply;
  readonly log: (entry: RequestLog) => void;
};

export type RunningServer = {
  readonly port: number;
  /** Answers a request that came another way: without TLS. */
  readonly answer: RequestListener;
  close(): Promise<void>;
};

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const answer: RequestListener = (request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      // A bug of the world must be seen in the test that met it.
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`embedded world: ${String(error)}`);
      console.error('embedded world', request.headers.host, request.url, error);
    });
  };
  const server: Server = createServer({ cert: parts.certificate.cert, key: parts.certificate.key }, answer);
  // Every socket, those in the middle of a handshake too: closeAllConnections knows only the ones that have asked something.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(parts.port, '127.0.0.1', ready);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    answer,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume();
  const ask = readAsk(request, parts.now());
  const fault = parts.faults.strike(ask.host, ask.raw);
  const log = (status: number, credits: number) =>
    parts.log({ host: ask.host, method: ask.method, path: ask.raw, status, credits, at: ask.now, headers: ask.headers });

  if (fault?.kind === 'hang') return log(0, 0);
  if (fault?.kind === 'reset') {
    log(0, 0);
    request.socket.destroy();
    return;
  }
  // A refusal of the switchboard is not charged: the handler is not even asked.
  const instead = fault?.kind === 'status' || fault?.kind === 'limit' || fault?.kind === 'html';
  const usual = instead ? { status: 200, headers: {}, body: '' } : parts.answer(ask);
  const reply = fault ? spoil(fault, usual, ask.now) : usual;
  log(reply.status, reply.credits ?? 0);
  if (fault?.kind === 'delay') await sleep(fault.ms);
  send(response, reply, fault?.kind === 'truncate', ask);
}

function send(response: ServerResponse, reply: Reply, truncate: boolean, ask: Ask): void {
  const body = Buffer.from(reply.body);
  const headers = { Date: new Date(ask.now).toUTCString(), 'Content-Length': String(body.length), ...reply.headers };
  if (!truncate) {
    response.writeHead(reply.status, headers).end(ask.method === 'HEAD' ? undefined : body);
    return;
  }
  // The length of what is sent, so that the client sees broken JSON and not a broken connection.
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.writeHead(reply.status, { ...headers, 'Content-Length': String(half.length) }).end(half);
}

function readAsk(request: IncomingMessage, now: number): Ask {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  // A proxy is asked for whole addresses.
  const raw = (request.url ?? '/').replace(/^http:\/\/[^/]*/, '');
  const cut = raw.indexOf('?');
  const path = cut < 0 ? raw : raw.slice(0, cut);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method ?? 'GET',
    host,
    raw,
    path: decodeSafely(path),
    query: new URLSearchParams(cut < 0 ? '' : raw.slice(cut + 1)),
    headers,
    now,
  };
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
