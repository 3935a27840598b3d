import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { type Clock, seconds } from '../domain/clock';
import type { Endpoint } from './endpoint';

/**
 * So long a connection is kept for the next read: those of one click come within it. How long CAMS keeps one is not
 * published; one that it has closed is not used.
 */
const KEPT_FOR = seconds(10);

export interface ExchangeOptions {
  readonly endpoint: Endpoint;
  readonly clock: Clock;
  /** Until the connection stands, TLS included. */
  readonly connectTimeoutMs: number;
  /** From then on until the last byte of the reply. */
  readonly readTimeoutMs: number;
}

export interface Posted {
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The connection it goes over. The other side may just be closing one that was kept: what became of what was sent is not
 * known then, so it is for what may be sent again.
 */
export type Connection = 'kept' | 'fresh';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

export type Exchange = (posted: Posted, connection: Connection) => Promise<Reply>;

/** Nothing was sent: Node sends when the connection stands, over TLS when it is trusted. */
class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';

  /** @param code why not, as Node has it; none where it took too long */
  constructor(readonly code?: string | undefined) {
    super('not connected');
  }
}

/** It was connected, and the reply was not there in time. */
class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
}

/**
 * Posts to CAMS, and reads the reply whatever its status. Rejects with one of the errors above, or with what Node says of
 * a connection that had stood.
 */
export function createExchange({ endpoint, clock, connectTimeoutMs, readTimeoutMs }: ExchangeOptions): Exchange {
  const { request, Agent } = endpoint.protocol === 'https' ? https : http;
  const { hostname, port } = new URL(`${endpoint.protocol}://${endpoint.host}`);
  const place = { hostname: hostname.replace(/^\[|\]$/g, ''), port };
  const ready = endpoint.protocol === 'https' ? 'secureConnect' : 'connect';
  const agents = { kept: new Agent({ keepAlive: true, timeout: KEPT_FOR }), fresh: new Agent({ keepAlive: false }) };

  return ({ path, headers }, connection) =>
    new Promise((resolve, reject) => {
      const sent = request({ ...place, method: 'POST', path, headers, agent: agents[connection] });
      let stood = false;
      const fail = (error: Error): void => {
        reject(stood ? error : new NotConnectedError(codeOf(error)));
        sent.destroy();
      };
      let cancel = clock.after(connectTimeoutMs, () => fail(new RequestTimeoutError()));
      const connected = (): void => {
        stood = true;
        cancel();
        cancel = clock.after(readTimeoutMs, () => fail(new RequestTimeoutError()));
      };
      sent.once('socket', (socket: Socket) => (socket.connecting ? socket.once(ready, connected) : connected()));
      sent.once('close', () => cancel());
      sent.on('error', fail);
      sent.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', fail);
        response.once('end', () => {
          cancel();
          resolve({ status: response.statusCode ?? 0, text });
        });
      });
      sent.end();
    });
}

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;
