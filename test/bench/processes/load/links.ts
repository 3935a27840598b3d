import { randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { answeredAs, type Deliver } from './delivery';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown() });

/** Slack's side of Socket Mode for several apps, told apart by their app tokens. */
export interface Links {
  /** An app connects to this address with its token added. */
  readonly url: string;
  /** How many connections of an app are open. */
  count(token: string): number;
  /** Delivers to an app over its connections in turn. */
  to(token: string): Deliver;
}

export async function openLinks(): Promise<Links> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const open = new Map<string, WebSocket[]>();
  const waiting = new Map<string, (answered: string) => void>();

  server.on('connection', (socket, request) => {
    const token = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('app') ?? '';
    const others = () => (open.get(token) ?? []).filter((each) => each !== socket);
    open.set(token, [...others(), socket]);
    socket.on('close', () => open.set(token, others()));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const said = acknowledgement.safeParse(JSON.parse(String(data)));
      if (said.success) waiting.get(said.data.envelope_id)?.(answeredAs(200, said.data.payload));
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: others().length + 1, debug_info: {} }));
    const ping = setInterval(() => socket.ping(), 5000);
    socket.on('close', () => clearInterval(ping));
  });

  return {
    url: `ws://127.0.0.1:${port}/?app=`,
    count: (token) => open.get(token)?.length ?? 0,
    to: (token) => (delivery) =>
      new Promise((resolve) => {
        const [socket, ...others] = open.get(token) ?? [];
        if (socket === undefined) return resolve('no connection');
        open.set(token, [...others, socket]);
        const id = randomUUID();
        waiting.set(id, (answered) => {
          waiting.delete(id);
          resolve(answered);
        });
        socket.send(JSON.stringify({ envelope_id: id, ...delivery, accepts_response_payload: true }));
      }),
  };
}
