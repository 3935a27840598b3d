import type { Clock } from '../domain/clock';
import type { Message } from './blocks/message';
import { post } from './post';

const TIMEOUT = 5000;

/** Slack refused or did not answer; `status` is absent when nothing came back. */
export class RespondError extends Error {
  readonly status: number | undefined;
  constructor(status: number | undefined) {
    super(status === undefined ? 'response_url did not answer' : `response_url answered ${status}`);
    this.name = 'RespondError';
    this.status = status;
  }
}

/** Answers one person through the `response_url` of what they did: 5 times within 30 minutes. Throws RespondError. */
export type Respond = (url: string, message: Message, options?: { readonly replace: boolean }) => Promise<void>;

export function createRespond(clock: Clock): Respond {
  return async (url, message, options) => {
    const body = JSON.stringify({
      ...message,
      response_type: 'ephemeral',
      replace_original: options?.replace ?? false,
      unfurl_links: false,
      unfurl_media: false,
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await post(url, { headers, body, within: TIMEOUT }, clock).catch(() => undefined);
    const status = answer?.status;
    if (status === undefined || status < 200 || status > 299) throw new RespondError(status);
  };
}
