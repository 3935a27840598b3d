import { Writable } from 'node:stream';
import { z } from 'zod';
import { createApp } from '../../../src/app';
import { readConfig } from '../../../src/config/config';
import { createLog } from '../../../src/log';
import { openStore } from '../../../src/store/open-store';
import { createHurriedClock } from '../world/hurried-clock';
import { createInFlight, HELD_AFTER_LOOKS, watchRequests, watchStore } from '../world/in-flight';
import type { FromChild, Orders, ToChild } from './orders';

/** Nothing hurries by itself here: the test's process says when time leaps. */
const clock = createHurriedClock({ activity: () => 0, underWay: () => 0, quietLooks: Number.POSITIVE_INFINITY });

const say = (word: FromChild): void => void process.send?.(word);

const line = z.object({ step: z.string().optional(), level: z.number(), msg: z.string() });

let dieAt: string | undefined;

/** Reads every line of the log; dies at the step it was told to die at, as by a power cut. */
function watch(): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      const { step, level, msg } = line.parse(JSON.parse(chunk.toString()));
      if (dieAt !== undefined && step === dieAt) process.kill(process.pid, 'SIGKILL');
      if (level >= 40) say({ kind: 'log', line: `${msg} ${chunk.toString().trim()}` });
      done();
    },
  });
}

async function main(orders: Orders): Promise<void> {
  clock.leap(orders.skipped);
  const requests = createInFlight(HELD_AFTER_LOOKS);
  const queries = createInFlight();
  watchRequests(requests);
  process.on('message', (word: ToChild) => {
    if (word.kind === 'look') say({ kind: 'seen', isBusy: requests.count() + queries.count() > 0 });
  });
  const app = await createApp(readConfig(orders.settings), {
    clock,
    log: createLog('debug', watch()),
    openStore: async (options) => watchStore(await openStore(options), queries),
  });
  process.on('message', (word: ToChild) => {
    if (word.kind === 'look') return;
    if (word.kind === 'leap') clock.leap(word.ms);
    else if (word.kind === 'die-at') dieAt = word.step;
    else void app.stop(10_000).then(() => process.exit(0));
  });
  await app.start();
  say({ kind: 'ready' });
}

process.once('disconnect', () => process.exit(0));
process.once('message', (orders: Orders) => {
  main(orders).catch((error: unknown) => {
    say({ kind: 'log', line: String(error instanceof Error ? error.stack : error) });
    setImmediate(() => process.exit(1));
  });
});
