import { createHash, createHmac } from 'node:crypto';
import type { WireRequest } from '../wire';

export const ALGORITHM = 'ACS3-HMAC-SHA256';

export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** RFC 3986: `encodeURIComponent` leaves `! ' ( ) *` alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function canonicalQuery(query: WireRequest['query']): string {
  return [...query]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** Every header sent that has to be signed, whatever SignedHeaders says: an added one must break the signature. */
export function signedHeaders(headers: WireRequest['headers']): Map<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of headers) {
    if (!name.startsWith('x-acs-') && name !== 'host' && name !== 'content-type') continue;
    values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  return new Map([...values.keys()].sort().map((name) => [name, (values.get(name) ?? []).sort().join(',')]));
}

/** The string that is signed, from what came on the wire. */
export function stringToSign(request: WireRequest, payloadHash: string): string {
  const headers = signedHeaders(request.headers);
  const canonicalRequest = [
    request.method,
    '/',
    canonicalQuery(request.query),
    [...headers].map(([name, value]) => `${name}:${value}\n`).join(''),
    [...headers.keys()].join(';'),
    payloadHash,
  ].join('\n');
  return `${ALGORITHM}\n${sha256Hex(canonicalRequest)}`;
}

export function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
