import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { callbacks } from '../../../../src/slack/ids';
import { states } from '../../../../src/texts/en/states';
import type { Deliver } from '../load/delivery';
import { clicked, handedIn, typed } from '../payloads';
import { type CrowdSlack, kinds, type Told } from './slack';

/** A desk and the groups whose invite links are to be deleted there, one after the other. */
export const work = z.object({ channelId: z.string(), groupIds: z.array(z.string()) });
export type Work = z.infer<typeof work>;

export interface Lived {
  /** From the first command until the last card says how its request ended, in ms. */
  readonly ms: number;
  /** How many requests ended how. */
  readonly ends: Readonly<Record<string, number>>;
  /** From each command to the end of its request, in ms. */
  readonly latencies: readonly number[];
}

const STEP_WITHIN = 60_000;

/** Whole lives of requests: command, form, card, confirmation, outcome. At each desk one at a time, at all desks at once. */
export async function live(slack: CrowdSlack, send: Deliver, desks: readonly Work[]): Promise<Lived> {
  const ends: Record<string, number> = {};
  const latencies: number[] = [];
  const began = performance.now();
  await Promise.all(
    desks.map(async ({ channelId, groupIds }) => {
      for (const groupId of groupIds) {
        const asked = performance.now();
        const end = await oneLife(slack, send, channelId, groupId).catch((error: unknown) => String(error));
        latencies.push(performance.now() - asked);
        ends[end] = (ends[end] ?? 0) + 1;
      }
    }),
  );
  return { ms: performance.now() - began, ends, latencies };
}

async function oneLife(slack: CrowdSlack, send: Deliver, channelId: string, groupId: string): Promise<string> {
  const responseUrl = (): string => `${slack.url}/commands/${randomUUID()}`;
  const taken = async (what: string, delivery: Parameters<Deliver>[0], as: string): Promise<void> => {
    const answered = await send(delivery);
    if (answered !== as) throw new Error(`${what} was answered with ${answered}`);
  };
  const command = typed(`link delete ${groupId}`, responseUrl(), { channel: channelId });
  const filled = slack.next(kinds.form(String(command.payload.trigger_id), callbacks.operation));
  await taken('a command', command, '200');
  const { view } = await inTime('a form', filled);
  if (view === undefined) throw new Error('a form without a view');

  const posted = slack.next(kinds.root(channelId), ({ card }) => card?.tokens.confirm !== undefined);
  await taken('a form', handedIn(view, { reason: `Measured ${randomUUID()}` }), '200 clear');
  const { card } = await inTime('a card', posted);
  if (card === undefined) throw new Error('a card without buttons');
  const ended = slack.next(kinds.edit(channelId, card.ts), (told) => endOf(told) !== undefined);
  await taken('a click', clicked(card, 'confirm', responseUrl()), '200');
  return endOf(await inTime('an outcome', ended)) ?? '';
}

async function inTime<T>(what: string, coming: Promise<T>): Promise<T> {
  const abandoned = new AbortController();
  const late = setTimeout(STEP_WITHIN, undefined, { signal: abandoned.signal }).then(() => {
    throw new Error(`${what} did not come within ${STEP_WITHIN} ms`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([coming, late]);
  } finally {
    abandoned.abort();
  }
}

const ENDS = ['partial', 'succeeded', 'failed', 'unknown', 'stale', 'expired', 'denied', 'withdrawn'] as const;

const endOf = ({ args }: Told): string | undefined =>
  ENDS.find((state) => (args.get('text') ?? '').includes(states[state]));
