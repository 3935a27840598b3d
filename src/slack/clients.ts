import type { WebClient } from '@slack/web-api';
import { seconds } from '../domain/clock';
import type { GroupkeeperError } from '../domain/errors';
import type { Log } from '../domain/ports/log';
import { createBoltLog } from './bolt-log';
import { LeanClient, type LeanSettings } from './lean-client';
import { isRevoked, revokedBy } from './revoked';
import { slackErrorCode } from './slack-error';

/** Somebody is waiting, and an acknowledgement is due within 3 s. */
const INTERACTIVE_TIMEOUT = 2500;
/** After this long, in ms, no reply to a message is waited for. */
export const DELIVERY_TIMEOUT = seconds(10);

export interface Clients {
  /** Views, private answers, look-ups: now or not at all. */
  readonly interactive: WebClient;
  /** Messages: repeated by the outbox, never by the client, which cannot tell a lost reply from a lost post. */
  readonly delivery: WebClient;
}

/**
 * Two clients: where somebody waits, an answer comes within 2.5 s or not at all; a message may take longer. Neither repeats
 * a call, and both hand a 429 to the caller at once.
 * @param onRefused told when Slack takes the bot token no more
 */
export function createClients(
  settings: { botToken: string; apiUrl?: string | undefined },
  log: Log,
  onRefused: (error: GroupkeeperError) => void = () => undefined,
): Clients {
  const client = (timeout: number): WebClient =>
    new WatchedClient(() => void askAgain(interactive, onRefused), {
      token: settings.botToken,
      apiUrl: apiUrlOption(settings.apiUrl).slackApiUrl,
      timeout,
      logger: createBoltLog(log, 'slack client'),
    });
  const interactive = client(INTERACTIVE_TIMEOUT);
  return { interactive, delivery: client(DELIVERY_TIMEOUT) };
}

/** Tells when a call fails as calls with a revoked token do. */
class WatchedClient extends LeanClient {
  private readonly onDoubt: () => void;

  constructor(onDoubt: () => void, settings: LeanSettings) {
    super(settings);
    this.onDoubt = onDoubt;
  }

  override async apiCall(...call: Parameters<WebClient['apiCall']>): ReturnType<WebClient['apiCall']> {
    try {
      return await super.apiCall(...call);
    } catch (error) {
      if (call[0] !== ASK_WHO_WE_ARE && isRevoked(slackErrorCode(error))) this.onDoubt();
      throw error;
    }
  }
}

const ASK_WHO_WE_ARE = 'auth.test';

/** One call may be refused for a reason of its own; a token that cannot even say whose it is is revoked. */
async function askAgain(client: WebClient, onRefused: (error: GroupkeeperError) => void): Promise<void> {
  await client.auth.test().catch((error: unknown) => {
    const revoked = revokedBy(error);
    if (revoked !== undefined) onRefused(revoked);
  });
}

/** Another Slack than Slack's own; the client joins address and method without a slash of its own. */
export const apiUrlOption = (apiUrl: string | undefined): { slackApiUrl?: string } =>
  apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` };
