import { WebClient } from '@slack/web-api';
import { seconds } from '../domain/clock';
import type { Log } from '../domain/ports/log';
import { createBoltLog } from './bolt-log';

/** Somebody is waiting, and an acknowledgement is due within 3 s. */
const INTERACTIVE_TIMEOUT = 2500;
const DELIVERY_TIMEOUT = seconds(10);

export interface Clients {
  /** Views, private answers, look-ups: now or not at all. */
  readonly interactive: WebClient;
  /** Messages: repeated by the outbox, never by the client, which cannot tell a lost reply from a lost post. */
  readonly delivery: WebClient;
}

/**
 * Two clients, because one 429 stops the whole queue of the client that got it. Neither repeats a call, and both hand a
 * 429 to the caller at once.
 */
export function createClients(settings: { botToken: string; apiUrl?: string | undefined }, log: Log): Clients {
  const client = (timeout: number): WebClient =>
    new WebClient(settings.botToken, {
      ...apiUrlOption(settings.apiUrl),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: createBoltLog(log, 'slack client'),
    });
  return { interactive: client(INTERACTIVE_TIMEOUT), delivery: client(DELIVERY_TIMEOUT) };
}

/** Another Slack than Slack's own; the client joins address and method without a slash of its own. */
export const apiUrlOption = (apiUrl: string | undefined): { slackApiUrl?: string } =>
  apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` };
