import { GroupkeeperError } from '../domain/errors';

export interface Endpoint {
  readonly protocol: 'http' | 'https';
  /** `host` or `host:port`, as the vendor's client wants it. */
  readonly host: string;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads `CAMS_ENDPOINT`: a bare host is https; plain http goes to this machine only, because what is sent holds phone
 * numbers.
 * @throws GroupkeeperError `endpoint_wrong`
 */
export function parseEndpoint(text: string): Endpoint {
  const url = toUrl(text.includes('://') ? text : `https://${text}`);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (!bare || url.host === '') throw new GroupkeeperError('endpoint_wrong');
  if (url.protocol === 'https:') return { protocol: 'https', host: url.host };
  if (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) return { protocol: 'http', host: url.host };
  throw new GroupkeeperError('endpoint_wrong');
}

function toUrl(text: string): URL {
  if (!URL.canParse(text)) throw new GroupkeeperError('endpoint_wrong');
  return new URL(text);
}
