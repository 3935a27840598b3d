import type { App, Receiver } from '@slack/bolt';
import type { Clock } from '../../domain/clock';
import type { GroupkeeperError } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import { createConnection } from './connection';
import { createLink, type LinkSettings } from './link';
import type { Receiving } from './receiving';

export interface SocketReceivingDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly onRefused: (error: GroupkeeperError) => void;
}

/**
 * Receives by Socket Mode, over two connections: Slack ends each of them every few hours, and delivers to the other
 * meanwhile. (It allows ten an app.)
 */
export function createSocketReceiving(
  settings: LinkSettings,
  { clock, log, onRefused }: SocketReceivingDeps,
): Receiving {
  let bolt: App | undefined;
  const receiver: Receiver = {
    init: (app) => {
      bolt = app;
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const newLink = () => {
    if (bolt === undefined) throw new Error('the app comes before its connections');
    return createLink(settings, bolt, clock, log);
  };
  const first = createConnection({ newLink, clock, log, onRefused });
  const second = createConnection({ newLink, clock, log, onRefused });
  return {
    receiver,
    connected: () => first.connected() || second.connected(),
    start: async () => {
      await first.open();
      second.keep();
    },
    stop: async () => {
      await Promise.all([first.stop(), second.stop()]);
    },
  };
}
