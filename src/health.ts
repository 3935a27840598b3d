import { createServer, type Server } from 'node:http';
import { GroupkeeperError } from './domain/errors';

export interface Health {
  /** Connected to Slack? */
  readonly connected: () => boolean;
  /** Throws when the store takes no writes. */
  readonly probeStore: () => Promise<void>;
}

/**
 * `GET /healthz` says that the process is alive, `/readyz` whether it can work (200 or 503). Listens on this machine
 * only.
 * @throws when the port is taken
 */
export function startHealthServer(port: number, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url, health).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new GroupkeeperError('port_taken', { cause: error })));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(url: string | undefined, health: Health): Promise<{ status: number; body: object }> {
  if (url === '/healthz') return { status: 200, body: { alive: true } };
  if (url !== '/readyz') return { status: 404, body: {} };
  const slack = health.connected();
  const store = await health.probeStore().then(
    () => true,
    () => false,
  );
  return { status: slack && store ? 200 : 503, body: { slack, store } };
}
