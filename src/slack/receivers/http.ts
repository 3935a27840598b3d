import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { type Clock, seconds } from '../../domain/clock';
import type { Log } from '../../domain/ports/log';
import { createBoltLog } from '../bolt-log';
import { isGenuine } from './gate';
import { readBody } from './read-body';
import type { Receiving } from './receiving';

const PATH = '/slack/events';

/** Receives signed HTTP requests at `/slack/events`. Bolt sees a request only after our gate let it pass. */
export function createHttpReceiving(
  settings: { readonly signingSecret: string; readonly port: number },
  clock: Clock,
  log: Log,
): Receiving {
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: false,
    endpoints: PATH,
    logger: createBoltLog(log, 'http'),
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number): void => void response.writeHead(status, { connection: 'close' }).end();
    if (request.url !== PATH || request.method !== 'POST') return refuse(404);
    const rawBody = await readBody(request);
    if (rawBody === undefined) return refuse(413);
    const body = rawBody.toString();
    // Slack's look at the certificate comes unsigned and asks for nothing.
    if (body === 'ssl_check=1') return refuse(200);
    const { signingSecret } = settings;
    if (!isGenuine({ headers: request.headers, body, signingSecret, now: clock.now() })) {
      log.warn({}, 'refused a request that Slack did not sign just now');
      return refuse(401);
    }
    receiver.requestListener(Object.assign(request, { rawBody }), response);
  }

  const server = createServer((request, response) => {
    receive(request, response).catch(() => {
      log.error({}, 'a request could not be received');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.requestTimeout = seconds(10);

  return {
    receiver,
    connected: () => server.listening,
    start: async () => {
      server.listen(settings.port);
      await once(server, 'listening');
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}
