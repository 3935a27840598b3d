import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireAnswer, WireRequest } from './wire';

/** A 2048-character CJK description makes an 18 kB URL; Node's default of 16 kB would answer 431. */
const MAX_HEADER_SIZE = 64 * 1024;

export interface Address {
  url: string;
  /** `host:port`, as the vendor's client wants its endpoint. */
  endpoint: string;
  port: number;
}

type Handle = (request: WireRequest) => { answer: WireAnswer; delayMs: number };

export function createServerFor(handle: Handle) {
  const server = createServer({ maxHeaderSize: MAX_HEADER_SIZE }, (incoming, outgoing) => {
    receive(incoming).then(
      (request) => {
        const { answer, delayMs } = handle(request);
        if (delayMs > 0) setTimeout(() => send(answer, outgoing), delayMs).unref();
        else send(answer, outgoing);
      },
      () => outgoing.destroy(),
    );
  });

  return {
    /** Port 0 takes a free one. Rejects when the port is in use. */
    async listen(port = 0, host = '127.0.0.1'): Promise<Address> {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') throw new Error('The stand-in listens on no port');
      const endpoint = `${host}:${address.port}`;
      return { url: `http://${endpoint}`, endpoint, port: address.port };
    },
    /** Ends every connection, held ones and idle ones too. */
    async close(): Promise<void> {
      if (!server.listening) return;
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function receive(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
    headers.push([incoming.rawHeaders[i]?.toLowerCase() ?? '', incoming.rawHeaders[i + 1] ?? '']);
  }
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: [...url.searchParams],
    headers,
    body: Buffer.concat(chunks),
  };
}

function send(answer: WireAnswer, outgoing: ServerResponse): void {
  if (answer.kind === 'held') return;
  if (answer.kind === 'lost') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) });
  outgoing.end(answer.body);
}
