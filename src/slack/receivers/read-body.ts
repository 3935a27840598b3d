import type { IncomingMessage } from 'node:http';

/** Slack's deliveries are far smaller; what is larger is not from Slack. */
const MAX_BYTES = 1_000_000;

/** The whole body of a request; `undefined` when it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
