import { SocketModeReceiver } from '@slack/bolt';
import { seconds } from '../../domain/clock';
import type { Log } from '../../domain/ports/log';
import { createBoltLog } from '../bolt-log';
import { apiUrlOption } from '../clients';
import type { Receiving } from './receiving';

/**
 * A failed reconnect rejects inside a timer of the library and ends the process. With these, that happens after more
 * than ten hours of outage, or at once when the token was revoked.
 */
const RECONNECT = { retries: 1250, factor: 1.3, maxTimeout: seconds(30) };

/** Receives by Socket Mode. Its client options are its own: the library changes the object it is given. */
export function createSocketReceiving(
  settings: { readonly appToken: string; readonly apiUrl?: string | undefined },
  log: Log,
): Receiving {
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger: createBoltLog(log, 'socket'),
    installerOptions: {
      clientOptions: { ...apiUrlOption(settings.apiUrl), retryConfig: { ...RECONNECT }, timeout: seconds(10) },
    },
  });
  let connected = false;
  receiver.client.on('connected', () => {
    connected = true;
    log.info({}, 'connected to Slack');
  });
  for (const event of ['close', 'disconnecting', 'disconnected', 'reconnecting']) {
    receiver.client.on(event, () => {
      if (connected) log.warn({ event }, 'not connected to Slack; connecting again');
      connected = false;
    });
  }
  return {
    receiver,
    connected: () => connected,
    start: async () => {
      await receiver.start();
    },
    stop: () => receiver.stop(),
  };
}
