import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Method, method } from '../methods/method';
import type { Payload } from '../settings';
import type { World } from '../world';
import { ACK_MS, type Ack, type DeliveryKind, type Transport } from './delivery';

/** Slack allows this many connections an app. */
const MAX_CONNECTIONS = 10;
const PING_MS = 10_000;
/** How long a connection may take to close before it is cut. */
const CLOSING_MS = 500;

const reply = z.object({ envelope_id: z.string(), payload: z.record(z.string(), z.unknown()).default({}) });

export interface SocketMode extends Transport {
  /** `apps.connections.open`. */
  readonly method: Method;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many connections are open. */
  connections(): number;
  /** Sends a disconnect frame to every connection, as Slack does when it recycles one. */
  disconnect(reason?: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts every connection without a word. */
  cut(): void;
}

/** The server side of Socket Mode: tickets, hello, envelopes, acknowledgements, pings and disconnect frames. */
export function createSocketMode(world: World): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, (body: Payload) => void>();
  let open: WebSocket[] = [];

  const send = (socket: WebSocket, message: Payload) => socket.send(JSON.stringify(message));

  function welcome(socket: WebSocket): void {
    open.push(socket);
    const ping = setInterval(() => socket.ping(), PING_MS).unref();
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      open = open.filter((one) => one !== socket);
      world.activity.changed();
    });
    socket.on('message', (data) => {
      const parsed = reply.safeParse(JSON.parse(String(data)));
      if (!parsed.success) return;
      waiting.get(parsed.data.envelope_id)?.(parsed.data.payload);
    });
    send(socket, {
      type: 'hello',
      num_connections: open.length,
      debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 },
      connection_info: { app_id: world.workspace.app.appId },
    });
    socket.ping();
    world.activity.changed();
  }

  function nextConnection(): WebSocket | undefined {
    const ready = open.find((socket) => socket.readyState === WebSocket.OPEN);
    if (ready) open = [...open.filter((socket) => socket !== ready), ready];
    return ready;
  }

  function deliver(kind: DeliveryKind, payload: Payload): Promise<Ack> {
    const socket = nextConnection();
    if (!socket) return Promise.resolve({ ok: false, error: 'dispatch_failed' });
    const envelope = {
      envelope_id: randomUUID(),
      type: kind,
      payload,
      accepts_response_payload: kind !== 'events_api',
    };
    return new Promise((resolve) => {
      const settle = (ack: Ack) => {
        waiting.delete(envelope.envelope_id);
        cancel();
        resolve(ack);
      };
      const cancel = world.clock.after(ACK_MS, () => settle({ ok: false, error: 'operation_timeout' }));
      waiting.set(envelope.envelope_id, (body) => settle({ ok: true, body }));
      send(socket, kind === 'events_api' ? { ...envelope, retry_attempt: 0, retry_reason: '' } : envelope);
    });
  }

  const cut = () => {
    for (const socket of open) socket.terminate();
  };

  return {
    deliver,
    connections: () => open.length,
    method: method({
      name: 'apps.connections.open',
      token: 'app',
      args: z.object({}),
      run() {
        const ticket = randomUUID();
        tickets.add(ticket);
        return { url: `${world.origin.replace('http', 'ws')}/link/?ticket=${ticket}` };
      },
    }),
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', world.origin).searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket) || open.length >= MAX_CONNECTIONS) return void socket.destroy();
      server.handleUpgrade(request, socket, head, welcome);
    },
    disconnect(reason = 'refresh_requested') {
      for (const socket of open) send(socket, { type: 'disconnect', reason, debug_info: { host: 'stand-in' } });
    },
    cut,
    async close() {
      const closing = [...open];
      const closed = closing.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of closing) socket.close(1001);
      const patience = setTimeout(cut, CLOSING_MS);
      await Promise.all(closed);
      clearTimeout(patience);
      server.close();
    },
  };
}
