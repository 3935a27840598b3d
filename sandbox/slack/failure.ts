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

/** An answer 429 with `Retry-After`. */
export class RateLimited extends SlackFailure {
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('ratelimited');
    this.name = 'RateLimited';
    this.retryAfter = retryAfter;
  }
}
