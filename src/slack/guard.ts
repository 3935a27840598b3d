import type * as z from 'zod';
import { seconds } from '../domain/clock';
import { GroupkeeperError } from '../domain/errors';
import type { Texts } from '../texts';
import { report } from './flows/report';
import type { Place } from './flows/tell';
import { anyPayload, purposeOf } from './payloads';
import { deliveryKey } from './receivers/delivery-key';
import type { FirstTime } from './receivers/first-time';
import type { InFlight } from './receivers/in-flight';
import { slackErrorCode } from './slack-error';
import type { Tools } from './tools';
import { wordsFor, wordsOf } from './words';

/** Acknowledges a delivery, once; a second call does nothing. */
export type Ack<R = never> = (response?: R) => Promise<void>;

/** Deals with one kind of delivery. What it throws is told to the person. */
export type Listener<P, R = never> = (payload: P, ack: Ack<R>) => Promise<void>;

/** What Bolt hands over. */
interface Delivery<R> {
  readonly body: unknown;
  readonly ack: (response?: R) => Promise<unknown>;
}

/**
 * What an acknowledgement says when the listener failed before it acknowledged; else the person is told after it. Without
 * one the acknowledgement never says anything.
 */
type FailureReply<R> = (error: unknown, t: Texts) => R;

export type Guard = <P, R = never>(
  name: string,
  schema: z.ZodType<P>,
  listener: Listener<P, R>,
  failureReply?: FailureReply<R>,
) => (delivery: Delivery<R>) => Promise<void>;

export interface GuardDeps {
  readonly inFlight: InFlight;
  readonly firstTime: FirstTime;
  /** From then on nothing new is begun, and people are told so. */
  readonly isStopping: () => boolean;
}

/** Slack's patience is 3 s, the way there included; Socket Mode says nothing when it is over. */
const ACK_LATE = seconds(2.5);

/**
 * Stands before every listener: lets nothing by that was delivered before, parses the payload, watches the
 * acknowledgement, counts the work, and answers the person when the listener fails. Nothing is thrown to Bolt. What was
 * acknowledged before anything is done waits for its turn, and counts as work meanwhile.
 */
export function createGuard(tools: Tools, { inFlight, firstTime, isStopping }: GuardDeps): Guard {
  const { log, clock, tell, pace } = tools;
  const isRepeat = async (body: unknown): Promise<boolean> => {
    const key = deliveryKey(body);
    return key !== undefined && !(await firstTime(key));
  };
  return <P, R>(name: string, schema: z.ZodType<P>, listener: Listener<P, R>, failureReply?: FailureReply<R>) =>
    ({ body, ack: send }: Delivery<R>) =>
      inFlight.run(async () => {
        let acked = false;
        const late = clock.after(ACK_LATE, () =>
          log.error({ listener: name, ...purposeOf(body) }, 'not acknowledged in time'),
        );
        const ack: Ack<R> = async (response) => {
          if (acked) return;
          acked = true;
          late();
          await send(response).catch((error: unknown) => {
            log.warn({ listener: name, reason: slackErrorCode(error) }, 'an acknowledgement did not reach Slack');
          });
        };
        try {
          // It says nothing, so it is the same whether this came before or not, and nobody has to wait for the store.
          const isAckedFirst = failureReply === undefined;
          if (isAckedFirst) await ack();
          if (isStopping()) throw new GroupkeeperError('stopping');
          if (isAckedFirst) await pace.begin();
          const isNew = !(await isRepeat(body));
          if (isAckedFirst) await pace.goOn();
          if (isNew) await listener(schema.parse(body), ack);
          else log.info({ listener: name }, 'delivered again; nothing is done');
        } catch (error) {
          report(log, name, error);
          const place = placeOf(body);
          const canReply = !acked && failureReply !== undefined;
          const personId = place.personId ?? '';
          await ack(failureReply?.(error, wordsFor(tools, personId)));
          if (!canReply) await tell.failure(place, await wordsOf(tools, personId), error);
        } finally {
          await ack();
        }
      });
}

/** Where somebody is, from a payload that may be anything. */
export function placeOf(body: unknown): Place {
  const parsed = anyPayload.safeParse(body);
  const payload = parsed.success ? parsed.data : {};
  return {
    personId: payload.user?.id ?? payload.user_id,
    // App Home is no place to answer in: what stands there would be gone.
    viewId: payload.view?.type === 'home' ? undefined : payload.view?.id,
    responseUrl: payload.response_url,
    channelId: payload.channel?.id ?? payload.channel_id,
    triggerId: payload.trigger_id,
  };
}
