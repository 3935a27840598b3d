import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { callbacks } from '../../../src/slack/ids';
import type { Delivery } from './load/delivery';
import { handedIn, typed } from './payloads';
import { openView } from './slack/views';
import type { Stage } from './stage';

/** Slower than CAMS lets groups be read. */
const RATE = 15;
const WITHIN = 60_000;

/** Opens so many forms for deleting an invite link as people would, and hands back what handing them in delivers. */
export async function fillForms({ slack, slackUrl, groupkeeper, groups }: Stage, count: number): Promise<Delivery[]> {
  await slack.ask({ kind: 'forget' }, z.unknown());
  const commands = Array.from({ length: count }, (_, index) =>
    typed(`link delete ${groups[index % groups.length]}`, `${slackUrl}/commands/bench`),
  );
  await groupkeeper.drive(commands, RATE);
  const until = performance.now() + WITHIN;
  for (;;) {
    const filled = await slack.ask({ kind: 'views', callbackId: callbacks.operation }, z.array(openView));
    // Of the same person nothing may be asked twice within a minute: the reasons differ.
    if (filled.length >= count) return filled.map((shown) => handedIn(shown, { reason: `Measured ${randomUUID()}` }));
    if (performance.now() > until) throw new Error(`${filled.length} of ${count} forms were filled`);
    await setTimeout(200);
  }
}
