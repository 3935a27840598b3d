import type { Payload } from './settings';

/** An answer `{ ok: false, error }` of the Web API. */
export class SlackFailure extends Error {
  readonly code: string;
  readonly extra: Payload;

  /** @param code Slack's error, such as `channel_not_found`; @param extra further fields of the answer. */
  constructor(code: string, extra: Payload = {}) {
    super(code);
    this.name = 'SlackFailure';
    this.code = code;
    this.extra = extra;
  }
}
