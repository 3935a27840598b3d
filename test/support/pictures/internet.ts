import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Connector, Destination, Resolver } from '../../../src/pictures/ports';
import { jpeg } from './jpeg';

export const PUBLIC = '93.184.215.14';

/** An internet of one server, which every address leads to: who would have been connected to is written down. */
export interface Internet {
  readonly resolver: Resolver;
  readonly connector: Connector;
  /** Names asked for, in order. */
  readonly asked: readonly string[];
  /** Connections made, in order. */
  readonly connections: readonly Destination[];
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What a name resolves to: one list for each time it is asked, the last one for ever. A public address unless told. */
  names: Record<string, readonly (readonly string[])[]>;
  /** Answers with a good picture unless told. */
  answer: RequestListener;
  /** Instead of connecting; may reject, or never end. */
  instead: ((to: Destination, signal: AbortSignal) => Promise<Duplex>) | undefined;
  /** Resolves when none of the connections made is open any more. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export const good: RequestListener = (_request, response) => void response.end(jpeg());

export async function startInternet(): Promise<Internet> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const asked: string[] = [];
  const connections: Destination[] = [];
  const ends: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    internet.answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  const internet: Internet = {
    ...{ requests, asked, connections },
    names: {},
    answer: good,
    instead: undefined,
    resolver: {
      resolve: async (name) => {
        const times = asked.filter((each) => each === name).length;
        asked.push(name);
        const answers = internet.names[name];
        return answers === undefined ? [PUBLIC] : (answers[Math.min(times, answers.length - 1)] ?? []);
      },
    },
    connector: {
      connect: async (to, signal) => {
        connections.push(to);
        if (internet.instead !== undefined) return internet.instead(to, signal);
        const socket = connect(port, '127.0.0.1');
        ends.push(new Promise((resolve) => socket.once('close', resolve)));
        socket.on('error', () => undefined);
        await once(socket, 'connect');
        return socket;
      },
    },
    closed: async () => {
      await Promise.all(ends);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return internet;
}
