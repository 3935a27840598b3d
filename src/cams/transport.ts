import { OpenApiRequest, Params } from '@alicloud/openapi-client';
import type { CamsAction } from '../domain/ports/cams';
import type { AccessKey } from './credentials';
import { createExchange, type ExchangeOptions } from './exchange';
import { isRead } from './failure';
import { LeanClient } from './lean-client';

const VERSION = '2020-06-06';

/** Sends one signed call and answers `{ statusCode, body }`, whatever the status; what it throws is unscrubbed. */
export type Send = (action: CamsAction, query: Record<string, string>, key: AccessKey) => Promise<unknown>;

/** A write gets a connection of its own; reads keep theirs for each other. */
export function createTransport(options: ExchangeOptions): Send {
  const { endpoint } = options;
  const exchange = createExchange(options);
  return (action, query, key) => {
    const connection = isRead(action) ? 'kept' : 'fresh';
    const client = new LeanClient(key, endpoint, (posted) => exchange(posted, connection));
    const params = new Params({ action, version: VERSION, method: 'POST', pathname: '/' });
    return client.doRequest(params, new OpenApiRequest({ query }));
  };
}
