import { SlackFailure } from '../failure';
import type { Ids } from './ids';
import type { SlackMessage } from './messages';

const USES = 5;
const LIFE_MS = 30 * 60_000;

export interface ResponseTarget {
  user: string;
  channel: string;
  /** The message whose button was clicked. */
  original?: SlackMessage | undefined;
}

export interface ResponseUrls {
  /** The path of a new response_url. */
  issue(target: ResponseTarget): string;
  /** Counts one use. Throws `used_url`, `expired_url` or `invalid_url`. */
  use(path: string): ResponseTarget;
}

/** response_urls: 5 uses in 30 minutes. */
export function createResponseUrls(ids: Ids, now: () => number): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue(target) {
      const path = `/hooks/${ids.secret()}`;
      issued.set(path, { target, at: now(), uses: 0 });
      return path;
    },
    use(path) {
      const url = issued.get(path);
      if (!url) throw new SlackFailure('invalid_url');
      if (now() - url.at > LIFE_MS) throw new SlackFailure('expired_url');
      if (url.uses >= USES) throw new SlackFailure('used_url');
      url.uses += 1;
      return url.target;
    },
  };
}
