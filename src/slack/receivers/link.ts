import { type App, SocketModeReceiver } from '@slack/bolt';
import * as z from 'zod';
import { type Clock, seconds } from '../../domain/clock';
import type { Log } from '../../domain/ports/log';
import { createBoltLog } from '../bolt-log';
import { apiUrlOption } from '../clients';

/** From asking for an address to Slack's hello. */
const OPEN_WITHIN = seconds(30);

/** Why a link ends: Slack announced it and closes it in some seconds, turned Socket Mode off, or it broke. */
export type LinkEnd = 'recycled' | 'link_disabled' | 'lost';

/** One WebSocket to Slack, from its address to its end; there is no second time. */
export interface Link {
  /** Resolves when Slack said hello; throws what kept it from that. */
  open(): Promise<void>;
  /** Another one is needed. After `recycled` this one still carries acknowledgements, until it is closed. */
  readonly ending: Promise<LinkEnd>;
  /** Nothing arrives or leaves any more. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface LinkSettings {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
}

const disconnectFrame = z.object({ type: z.literal('disconnect'), reason: z.string().optional() });

/**
 * Its client options are its own: the library changes the object it is given. It does not connect again by itself: the
 * library leaves 5 s without a connection, and rejects where nobody can catch it. Nor does it hang up by itself when
 * Slack announces the end: the library would at once, and lose the acknowledgements that are due.
 */
export function createLink(settings: LinkSettings, app: App, clock: Clock, log: Log): Link {
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger: createBoltLog(log, 'socket'),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        ...apiUrlOption(settings.apiUrl),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: seconds(10),
      },
    },
  });
  receiver.init(app);
  const { client } = receiver;
  const gone = new Promise<void>((resolve) => client.on('disconnected', resolve));
  const ending = new Promise<LinkEnd>((resolve) => {
    void gone.then(() => resolve('lost'));
    const handlers = client.listeners('ws_message');
    client.removeAllListeners('ws_message');
    client.on('ws_message', (...message: readonly unknown[]) => {
      const reason = disconnectReason(message[0]);
      if (reason !== undefined) resolve(reason);
      else for (const handle of handlers) handle(...message);
    });
  });
  return {
    ending,
    gone,
    open: async () => {
      let cancel = (): void => {};
      const late = new Promise<never>((_resolve, reject) => {
        cancel = clock.after(OPEN_WITHIN, () => reject(new Error('Slack did not say hello in time')));
      });
      try {
        await Promise.race([greeted(receiver), late]);
      } catch (error) {
        await receiver.stop();
        throw error;
      } finally {
        cancel();
      }
    },
    close: () => receiver.stop(),
  };
}

/** Rejects with nothing when the connection breaks before Slack says hello. */
const greeted = (receiver: SocketModeReceiver): Promise<unknown> =>
  receiver.start().catch((error: unknown) => {
    throw error ?? new Error('the connection broke before Slack said hello');
  });

function disconnectReason(data: unknown): LinkEnd | undefined {
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return undefined;
  try {
    const { reason } = disconnectFrame.parse(JSON.parse(data));
    return reason === 'link_disabled' ? 'link_disabled' : 'recycled';
  } catch {
    return undefined;
  }
}
