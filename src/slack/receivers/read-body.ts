import type { IncomingMessage } from 'node:http';

/** Slack's deliveries are far smaller; what is larger is not from Slack. */
const MAX_BYTES = 1_000_000;

/** The whole body of a request; `undefined` when it is too large. Rejects when it breaks off. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BYTES) return;
      request.off('data', onData).pause();
      resolve(undefined);
    };
    request
      .on('data', onData)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => reject(new Error('the request broke off')));
  });
}
