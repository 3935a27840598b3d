import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { z } from 'zod';
import type { Payload } from '../settings';

const object = z.record(z.string(), z.unknown());

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The arguments in a form or JSON body; anything else has none. */
export function readArguments(body: Buffer, contentType: string | undefined): Payload {
  const text = body.toString();
  if (!contentType?.startsWith('application/json')) return { ...parse(text) };
  try {
    return object.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
