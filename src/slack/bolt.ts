import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import * as z from 'zod';
import type { Log } from '../domain/ports/log';

const there = z.unknown().refine((value) => value !== null);

/** What Bolt takes for granted in a delivery before it looks for a listener; it throws where this is not so. */
const expected = z.looseObject({
  actions: z.array(z.looseObject({})).min(1).optional(),
  response_urls: z.array(z.unknown()).optional(),
  user: there.optional(),
  channel: there.optional(),
  view: there.optional(),
});

/** Bolt, kept from deliveries that it would fall over: they are acknowledged, and nothing is done. */
export class Bolt extends App {
  readonly #log: Pick<Log, 'warn'>;

  constructor(options: AppOptions, log: Pick<Log, 'warn'>) {
    super(options);
    this.#log = log;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (expected.safeParse(event.body).success) return super.processEvent(event);
    this.#log.warn({}, 'a delivery of a form that Slack does not send; nothing is done');
    await event.ack();
  }
}
