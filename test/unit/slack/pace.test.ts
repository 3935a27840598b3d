import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { createPace } from '../../../src/slack/pace';

/** An event loop that turns when it is told to. */
function createLoop() {
  let due: (() => void)[] = [];
  let moments = 0;
  const nextTurn = (run: () => void) => void due.push(run);
  return {
    nextTurn,
    aMomentLater: (run: () => void) => {
      moments += 1;
      nextTurn(run);
    },
    moments: () => moments,
    turn: async (): Promise<void> => {
      const now = due;
      due = [];
      for (const run of now) run();
      for (let ticks = 0; ticks < 5; ticks += 1) await Promise.resolve();
    },
    isIdle: () => due.length === 0,
  };
}

test('lets one begin in each turn of the event loop, in the order asked', async () => {
  const loop = createLoop();
  const pace = createPace(loop);
  const done: number[] = [];
  for (const each of [1, 2, 3]) void pace.begin().then(() => done.push(each));
  expect(done).toEqual([]);
  const seen: string[] = [];
  while (!loop.isIdle()) {
    await loop.turn();
    seen.push(done.join(''));
  }
  expect(seen).toEqual(['1', '12', '123']);
});

test('leaves the processor to others for a moment before the first begins, and not again while work waits', async () => {
  const loop = createLoop();
  const pace = createPace(loop);
  const all = Promise.all([pace.begin(), pace.begin().then(() => pace.goOn())]);
  expect(loop.moments()).toBe(1);
  while (!loop.isIdle()) await loop.turn();
  await all;
  expect(loop.moments()).toBe(1);
  const later = pace.begin();
  while (!loop.isIdle()) await loop.turn();
  await later;
  expect(loop.moments()).toBe(2);
});

test('lets what has begun go on before others begin', async () => {
  const loop = createLoop();
  const pace = createPace(loop);
  const done: string[] = [];
  const work = async (name: string): Promise<void> => {
    await pace.begin();
    done.push(`${name} begins`);
    await pace.goOn();
    done.push(`${name} goes on`);
  };
  const all = Promise.all([work('first'), work('second')]);
  while (!loop.isIdle()) await loop.turn();
  await all;
  expect(done).toEqual(['first begins', 'first goes on', 'second begins', 'second goes on']);
});

test('goes on after work that failed, and after a pause', async () => {
  const loop = createLoop();
  const pace = createPace(loop);
  const failed = pace.begin().then(() => {
    throw new Error('broken');
  });
  const next = pace.begin().then(() => 'done');
  const both = Promise.allSettled([failed, next]);
  while (!loop.isIdle()) await loop.turn();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);

  const later = pace.begin().then(() => 'done');
  await loop.turn();
  expect(await later).toBe('done');
});

test('lets what comes in be answered before what waits for its turn', async () => {
  const pace = createPace();
  const server = createServer((socket) => socket.on('data', (heard) => socket.write(heard))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const socket = connect(address.port, '127.0.0.1');
  await once(socket, 'connect');

  let done = 0;
  const busy = (ms: number): void => {
    for (const until = performance.now() + ms; performance.now() < until; );
  };
  const works = Array.from({ length: 200 }, async () => {
    await pace.begin();
    busy(1);
    done += 1;
  });
  socket.write('a command');
  await once(socket, 'data');
  expect(done).toBeLessThan(50);
  await Promise.all(works);
  expect(done).toBe(200);
  socket.destroy();
  server.close();
});
