import { createServer, request } from 'node:http';

/** Hands every delivery to one of several processes; which one is for `choose` to say. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

/** @param choose the port of a process that is up, or `undefined` when none is */
export async function startBalancer(choose: () => number | undefined): Promise<Balancer> {
  const server = createServer((incoming, outgoing) => {
    const port = choose();
    const fail = (): void => void outgoing.writeHead(502).end();
    if (port === undefined) return fail();
    const onward = request(
      { host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.once('error', fail);
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/slack/events`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
