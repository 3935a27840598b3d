import type { IncomingHttpHeaders } from 'node:http';
import { verifySlackRequest } from '@slack/bolt';

/** Seconds. Slack's own limit for old requests, held against future ones as well: Bolt lets those pass. */
const TOLERANCE = 300;

/** Was this request signed by Slack with our secret, within five minutes of `now`? */
export function isGenuine(request: {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly signingSecret: string;
  readonly now: number;
}): boolean {
  const { headers, body, signingSecret, now } = request;
  const signature = headers['x-slack-signature'];
  const stamp = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof stamp !== 'string' || !/^\d{1,12}$/.test(stamp)) return false;
  const timestamp = Number(stamp);
  if (Math.abs(Math.floor(now / 1000) - timestamp) > TOLERANCE) return false;
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
      nowMilliseconds: now,
    });
    return true;
  } catch {
    return false;
  }
}
