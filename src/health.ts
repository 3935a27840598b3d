import { createServer, type Server } from 'node:http';
import { type Clock, seconds } from './domain/clock';
import { GroupkeeperError } from './domain/errors';

/** Longer than this nobody who asks is kept waiting for the store. */
const STORE_WITHIN = seconds(2);

export interface Health {
  readonly clock: Clock;
  /** Connected to Slack? */
  readonly connected: () => boolean;
  /** Throws when the store takes no writes. */
  readonly probeStore: () => Promise<void>;
  /** Did CAMS answer the latest call? `null` when it was not called yet. */
  readonly camsAnswers: () => boolean | null;
  /** How many posts were ever given up, because Slack will never take them. */
  readonly deadLetters: () => Promise<number>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * `GET /healthz` says that the process is alive, `/readyz` whether it can work (200 or 503), which takes Slack and the
 * store. CAMS is told about and does not count: restarting or bypassing this process would not bring it back.
 * @throws when the port is taken
 */
export function startHealthServer({ host, port }: Address, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url, health).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new GroupkeeperError('port_taken', { cause: error })));
    server.listen(port, host, () => resolve(server));
  });
}

async function answer(url: string | undefined, health: Health): Promise<{ status: number; body: object }> {
  if (url === '/healthz') return { status: 200, body: { alive: true } };
  if (url !== '/readyz') return { status: 404, body: {} };
  const slack = health.connected();
  const [store, deadLetters] = await Promise.all([
    inTime(
      health.clock,
      health.probeStore().then(() => true),
      false,
    ),
    inTime(health.clock, health.deadLetters(), null),
  ]);
  const body = { slack, store, cams: health.camsAnswers(), deadLetters };
  return { status: slack && store ? 200 : 503, body };
}

/** What the store says, or `otherwise` when it fails or takes too long. */
async function inTime<T>(clock: Clock, asked: Promise<T>, otherwise: T): Promise<T> {
  let cancel = (): void => {};
  const late = new Promise<T>((resolve) => {
    cancel = clock.after(STORE_WITHIN, () => resolve(otherwise));
  });
  return Promise.race([asked.catch(() => otherwise), late]).finally(() => cancel());
}
