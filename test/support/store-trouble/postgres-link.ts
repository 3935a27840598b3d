import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A stretch of network between the app and PostgreSQL that can fail. */
export interface PostgresLink {
  /** The same database, reached over the link. */
  through(databaseUrl: string): string;
  /** Ends all connections and refuses new ones. */
  refuse(): Promise<void>;
  /** Says nothing more, in either direction, without ending anything. */
  fallSilent(): void;
  heal(): Promise<void>;
  close(): Promise<void>;
}

export async function createPostgresLink(databaseUrl: string): Promise<PostgresLink> {
  const { hostname, port: target } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let silent = false;
  let server: Server | undefined;
  let port = 0;

  function join(inner: Socket): void {
    const outer = connect(Number(target || 5432), hostname);
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (!silent) to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  }
  async function listen(): Promise<void> {
    server = createServer(join).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : port;
  }
  async function refuse(): Promise<void> {
    const closed = server?.listening === true ? once(server, 'close') : undefined;
    server?.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }
  await listen();
  return {
    through: (url) => {
      const through = new URL(url);
      through.hostname = '127.0.0.1';
      through.port = String(port);
      return through.href;
    },
    refuse,
    fallSilent: () => {
      silent = true;
    },
    heal: async () => {
      silent = false;
      if (server?.listening !== true) await listen();
    },
    close: refuse,
  };
}
