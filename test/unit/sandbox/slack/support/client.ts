import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { seed } from './workspace';

/** Slack's own client against the stand-in, without retries and without words. */
export const clientOf = (
  slack: { apiUrl: string },
  token: string = seed.app.botToken,
  options: WebClientOptions = {},
): WebClient =>
  new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent, ...options });

const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** Slack's error code of a refused call, or `ok`. */
export const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    (error) => String(error?.data?.error ?? error),
  );
