import { type Clock, seconds } from '../domain/clock';
import { CamsError } from '../domain/errors';
import type { Scope } from '../domain/group';
import type { Cams, CamsAction, CamsParams } from '../domain/ports/cams';
import type { Log } from '../domain/ports/log';
import type { CamsCredential } from './credentials';
import { parseEndpoint } from './endpoint';
import { answer, type Envelope, isSuccess } from './envelope';
import { isRead, refusedBy, sentTooLate, thrownBy, unreadable, withoutKey, withoutPlace } from './failure';
import type { RateLimiter } from './limiter';
import { retryPassing } from './retry';
import { requestIdOf } from './scrub';
import { createTransport } from './transport';
import { toWireParams } from './wire-params';

/** A write that waited longer than this for its key or its turn is not sent. */
const SEND_WITHIN = seconds(10);

export interface CamsClientOptions {
  /** A host, or `http://127.0.0.1:PORT` for a stand-in. */
  readonly endpoint: string;
  readonly credential: CamsCredential;
  readonly clock: Clock;
  /** Together with `readTimeoutMs` the longest one call may take. */
  readonly connectTimeoutMs: number;
  /** From the connection to the last byte of the reply. */
  readonly readTimeoutMs: number;
  readonly limiter: RateLimiter;
  readonly log: Log;
  /** For the pauses between tries; 0 ≤ x < 1. */
  readonly random?: () => number;
}

export interface CamsClient {
  /** CAMS for the groups of one business number. */
  forScope(scope: Scope): Cams;
}

/**
 * Calls CAMS. A write is sent once, whatever happens; a read up to three times while the trouble may pass.
 * @throws GroupkeeperError `endpoint_wrong`, at once
 */
export function createCamsClient(options: CamsClientOptions): CamsClient {
  const { credential, clock, limiter, log, random = Math.random } = options;
  const send = createTransport({ ...options, endpoint: parseEndpoint(options.endpoint) });

  async function once(action: CamsAction, query: Record<string, string>, startedAt: number): Promise<Envelope> {
    const key = await credential.accessKey().catch((error: unknown) => {
      throw withoutKey(action, error);
    });
    await limiter.take(action).catch((error: unknown) => {
      throw withoutPlace(action, error);
    });
    // Either way: a clock that was set back hides how long it waited.
    if (!isRead(action) && Math.abs(clock.now() - startedAt) > SEND_WITHIN) throw sentTooLate(action);
    const reply = await send(action, query, key).catch((error: unknown) => {
      throw thrownBy(action, error);
    });
    const parsed = answer.safeParse(reply);
    if (!parsed.success) throw unreadable(action, undefined, parsed.error);
    const { statusCode, body } = parsed.data;
    if (!isSuccess(statusCode, body)) throw refusedBy(action, statusCode, body);
    return body;
  }

  async function logged(action: CamsAction, query: Record<string, string>): Promise<Envelope> {
    const startedAt = clock.now();
    try {
      const reply = await once(action, query, startedAt);
      log.debug({ action, camsRequestId: requestIdOf(reply.requestId), ms: clock.now() - startedAt }, 'CAMS answered');
      return reply;
    } catch (error) {
      log.warn({ action, ...factsOf(error), ms: clock.now() - startedAt }, 'CAMS call failed');
      throw error;
    }
  }

  return {
    forScope: ({ custSpaceId, businessNumber }) => ({
      call: async (action, params, reply) => {
        const query = encode(action, {
          ...params,
          CustSpaceId: custSpaceId,
          BusinessNumber: businessNumber,
          ChannelType: 'WHATSAPP',
        });
        const run = (): Promise<Envelope> => logged(action, query);
        const { requestId, fields } = await (isRead(action) ? retryPassing(clock, random, run) : run());
        const parsed = reply.safeParse(fields);
        if (!parsed.success) throw unreadable(action, requestId, parsed.error);
        return { requestId: requestIdOf(requestId) ?? '', data: parsed.data };
      },
    }),
  };
}

/** What cannot even be written down was not sent. */
function encode(action: CamsAction, params: CamsParams): Record<string, string> {
  try {
    return toWireParams(params);
  } catch {
    throw new CamsError('unexpected', { certainty: 'not_sent', passing: false, cause: { name: action } });
  }
}

function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof CamsError)) return { code: 'unexpected' };
  const { code, vendorCode, camsRequestId, certainty, passing, cause } = error;
  return { code, vendorCode, camsRequestId, certainty, passing, cause };
}
