import { type CamsStandInOptions, createCamsStandIn, type GroupSeed } from '../../../sandbox/cams';
import { type CamsClientOptions, createCamsClient } from '../../../src/cams/client';
import type { CamsCredential } from '../../../src/cams/credentials';
import { createRateLimiter } from '../../../src/cams/limiter';
import type { Log } from '../../../src/domain/ports/log';
import { createFakeClock, type FakeClock } from '../../support/fake-clock';

export const SCOPE = { custSpaceId: 'cams-test0001', businessNumber: '6281100000001' };
export const KEY = { id: 'test-key-id', secret: 'test-key-secret', securityToken: undefined };

export const fixedKey = (key: Awaited<ReturnType<CamsCredential['accessKey']>> = KEY): CamsCredential => ({
  accessKey: async () => key,
});
/** How long a client waits, unless told, in ms of its clock. */
export const CONNECT_TIMEOUT = 2000;
export const READ_TIMEOUT = 4000;

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
export function closeAfterTest(server: { close(): Promise<void> }): void {
  running.push(server);
}

/** A log that keeps its lines. */
export function createKeptLog(): Log & { readonly lines: readonly unknown[] } {
  const lines: unknown[] = [];
  const line =
    (level: string): Log['info'] =>
    (facts, message) => {
      lines.push({ level, message, ...facts });
    };
  return { lines, debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** A client for any address, with a clock that stands until it is moved. */
export function clientFor(endpoint: string, options: Partial<CamsClientOptions> = {}) {
  const clock: FakeClock = createFakeClock();
  const log = createKeptLog();
  const client = createCamsClient({
    endpoint,
    credential: fixedKey(),
    clock,
    connectTimeoutMs: CONNECT_TIMEOUT,
    readTimeoutMs: READ_TIMEOUT,
    limiter: createRateLimiter({ clock }),
    log,
    random: () => 0,
    ...options,
  });
  return { client, cams: client.forScope(SCOPE), clock, log };
}

/** The CAMS stand-in on a free port and a client for it; closed after the test. */
export async function startClient(
  standInOptions: Partial<CamsStandInOptions> = {},
  options: Partial<CamsClientOptions> = {},
) {
  let standInNow = Date.UTC(2026, 0, 1);
  const standIn = createCamsStandIn({
    custSpaceId: SCOPE.custSpaceId,
    businessNumbers: [SCOPE.businessNumber],
    keys: { [KEY.id]: { secret: KEY.secret } },
    clock: { now: () => standInNow },
    quotaPerSecond: Number.POSITIVE_INFINITY,
    ...standInOptions,
  });
  const { url } = await standIn.listen();
  closeAfterTest(standIn);
  return {
    ...clientFor(url, options),
    standIn,
    wait: (ms: number): void => {
      standInNow += ms;
    },
    addGroup: (seed: Partial<GroupSeed> = {}) => standIn.world.addGroup({ subject: 'Resellers', ...seed }),
  };
}

/** Moves the clock on until the work is done, however many pauses it makes. */
export async function runThrough<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  let over = false;
  const end = (): void => {
    over = true;
  };
  work.then(end, end);
  while (!over) await clock.advance(50);
  return work;
}

/** What the work is rejected with. */
export const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('it was expected to fail');
    },
    (error: unknown) => error,
  );
