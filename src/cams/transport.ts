import Client, { Config, OpenApiRequest, Params } from '@alicloud/openapi-client';
import type { Clock } from '../domain/clock';
import type { AccessKey } from './credentials';
import type { Endpoint } from './endpoint';

const VERSION = '2020-06-06';
/** The only region CAMS publishes an endpoint of. */
const REGION = 'ap-southeast-1';

export interface TransportOptions {
  readonly endpoint: Endpoint;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
}

/** Sends one signed call and answers what came back, whatever its status; throws the library's own errors, unscrubbed. */
export type Send = (action: string, query: Record<string, string>, key: AccessKey) => Promise<unknown>;

/** No answer within both timeouts; named as the library names its own. */
class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
}

/** The vendor's generic client, one call at a time: the published CAMS package has none of the group operations. */
export function createTransport({ endpoint, clock, connectTimeoutMs, readTimeoutMs }: TransportOptions): Send {
  const runtime: Parameters<Client['callApi']>[2] = {
    readTimeout: readTimeoutMs,
    // The library takes it as the socket's idle limit, so a shorter one cuts off replies (measured).
    connectTimeout: Math.max(connectTimeoutMs, readTimeoutMs),
    toMap: () => ({}),
  };

  return (action, query, key) => {
    const client = new Client(
      new Config({
        accessKeyId: key.id,
        accessKeySecret: key.secret,
        ...(key.securityToken === undefined ? {} : { securityToken: key.securityToken }),
        endpoint: endpoint.host,
        protocol: endpoint.protocol,
        regionId: REGION,
        userAgent: 'Groupkeeper',
      }),
    );
    const call = client.callApi(describe(action, endpoint), new OpenApiRequest({ query, headers: HEADERS }), runtime);
    return within(clock, connectTimeoutMs + readTimeoutMs, call);
  };
}

/**
 * A connection of its own for each call. The library's keep-alive agent would give a write a connection that the other
 * side is just closing (a lost reply, an unknown outcome), and the read timer of an earlier call on the same connection
 * switches off that of the next (measured).
 */
const HEADERS = { connection: 'close' };

const describe = (action: string, { protocol }: Endpoint): Params =>
  new Params({
    action,
    version: VERSION,
    protocol,
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });

/** The last resort: the library's own timers do not cover every way of falling silent. */
function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new RequestTimeoutError()));
    work.then(resolve, reject).finally(cancel);
  });
}
