import { setImmediate, setTimeout } from 'node:timers/promises';
import { moment } from '../moment';
import type { Answered, Deliver, Delivery } from './delivery';

/** After this a delivery counts as never answered, with this as its time. */
const GIVEN_UP = 10_000;
/** Timers are good to a millisecond: what is left is waited out without one. */
const TIMER = 1.5;

export interface Driven {
  /** From when a delivery was due until its acknowledgement was there, in ms, in the order of the deliveries. */
  readonly latencies: readonly number[];
  /** How late a delivery was sent, in ms. */
  readonly late: readonly number[];
  /** When a delivery was sent, by `moment`. */
  readonly sent: readonly number[];
  /** How often each answer came. */
  readonly answers: Readonly<Record<Answered, number>>;
}

/** Sends each delivery when it is due, evenly spaced, whether or not those before it were answered. */
export async function drive(deliveries: readonly Delivery[], rate: number, deliver: Deliver): Promise<Driven> {
  const late: number[] = [];
  const sent: number[] = [];
  const answers: Record<Answered, number> = {};
  const began = performance.now() + 20;

  async function send(delivery: Delivery, due: number): Promise<number> {
    const abandoned = new AbortController();
    const answered = await Promise.race([
      deliver(delivery),
      setTimeout(GIVEN_UP, 'none', { signal: abandoned.signal, ref: false }),
    ]);
    const latency = performance.now() - due;
    abandoned.abort();
    answers[answered] = (answers[answered] ?? 0) + 1;
    return latency;
  }

  const answered: Promise<number>[] = [];
  for (const [index, delivery] of deliveries.entries()) {
    const due = began + (index * 1000) / rate;
    await dueAt(due);
    late.push(performance.now() - due);
    sent.push(moment());
    answered.push(send(delivery, due));
  }
  return { latencies: await Promise.all(answered), late, sent, answers };
}

async function dueAt(due: number): Promise<void> {
  for (;;) {
    const left = due - performance.now();
    if (left <= 0) return;
    if (left > TIMER) await setTimeout(left - TIMER + 0.5);
    else await setImmediate();
  }
}
