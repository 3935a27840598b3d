import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { type Clock, seconds } from '../../domain/clock';
import type { Log } from '../../domain/ports/log';
import { createBoltLog } from '../bolt-log';
import { isAct, signedKey } from './delivery-key';
import type { FirstTime } from './first-time';
import { isGenuine } from './gate';
import { parseBody } from './parse-body';
import { readBody } from './read-body';
import type { Receiving } from './receiving';

const PATH = '/slack/events';

export interface HttpReceivingDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly firstTime: FirstTime;
  /** Told what a request said that was refused for now: somebody may be waiting for an answer. */
  readonly onRefusedForNow: (body: unknown) => void;
}

/** Slack waits 3 s. What is not answered by then would hold its connection, and a stop, for ever. */
const GIVEN_UP = seconds(5);

/**
 * Receives signed HTTP requests at `/slack/events`. Bolt sees a request only after our gate let it pass. What a person did
 * is dealt with once by whoever listens; of anything else Bolt sees each signed request once: a repeated one is answered
 * 200 and nothing else; one of which that cannot be told is answered 503.
 */
export function createHttpReceiving(
  settings: { readonly signingSecret: string; readonly port: number },
  { clock, log, firstTime, onRefusedForNow }: HttpReceivingDeps,
): Receiving {
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: false,
    endpoints: PATH,
    logger: createBoltLog(log, 'http'),
  });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number): void => {
      if (!response.headersSent) response.writeHead(status, { connection: 'close' });
      response.end();
    };
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
    // What a person did is known by its body, which the signature stands for: whoever deals with it remembers that.
    const said = parseBody(body);
    if (!isAct(said)) {
      const isNew = await firstTime(signedKey(String(request.headers['x-slack-signature']))).catch(() => undefined);
      if (isNew === undefined) {
        log.error({}, 'a request was refused for now: the store does not say whether it came before');
        onRefusedForNow(said);
        return refuse(503);
      }
      if (!isNew) {
        log.info({}, 'a signed request came again; nothing is done');
        return refuse(200);
      }
    }
    const giveUp = clock.after(GIVEN_UP, () => {
      log.warn({}, 'a request that nothing here answers was closed');
      refuse(404);
    });
    response.once('close', giveUp);
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
      const cut = clock.after(GIVEN_UP, () => server.closeAllConnections());
      await closed;
      cut();
    },
  };
}
