import { type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { GroupkeeperError } from '../domain/errors';

/** Asks for a picture over a connection that is there already. Resolves with the head; the body is still to come. */
export function ask(url: URL, connection: Duplex, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({
      createConnection: () => connection,
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: {
        host: url.host,
        accept: 'image/jpeg',
        'accept-encoding': 'identity',
        'user-agent': 'Groupkeeper',
        connection: 'close',
      },
      signal,
    });
    asking.once('response', resolve);
    asking.once('error', reject);
    asking.once('close', () => reject(new Error('closed without an answer')));
    asking.end();
  });
}

/** Where an answer leads on to; `undefined` when it does not. */
export function leadsTo({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

/**
 * Reads a body to its end, or until it is longer than `most` bytes.
 * @throws GroupkeeperError `picture_url_too_large`
 */
export async function readAtMost(answer: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw new GroupkeeperError('picture_url_too_large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new GroupkeeperError('picture_url_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
