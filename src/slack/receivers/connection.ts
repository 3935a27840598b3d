import { WebAPIRateLimitedError } from '@slack/web-api';
import { type Clock, seconds } from '../../domain/clock';
import { GroupkeeperError } from '../../domain/errors';
import type { Log } from '../../domain/ports/log';
import { revokedBy } from '../revoked';
import { slackErrorCode } from '../slack-error';
import type { Link } from './link';

const FIRST_WAIT = seconds(1);
const LONGEST_WAIT = seconds(30);
/** A link that lived shorter counts as a failed try, or a Slack that hangs up at once would be asked without a pause. */
const LIVED = seconds(5);
/** After this all that came over a link was acknowledged, or it is too late for it. */
const LINGER = seconds(3);

/** A connection to Slack that is made again whenever it ends, for as long as an outage lasts. */
export interface Connection {
  /** Connects, and stays connected from then on. Throws what kept the first try from it; then nothing goes on. */
  open(): Promise<void>;
  /** Connects as soon as it can, and stays connected. */
  keep(): void;
  connected(): boolean;
  stop(): Promise<void>;
}

export interface ConnectionDeps {
  readonly newLink: () => Link;
  readonly clock: Clock;
  readonly log: Log;
  /** Slack refuses for good; nothing is tried any more. */
  readonly onRefused: (error: GroupkeeperError) => void;
}

export function createConnection({ newLink, clock, log, onRefused }: ConnectionDeps): Connection {
  const links = new Set<Link>();
  const standing = new Set<Link>();
  let stopped = false;
  let failures = 0;
  let cancelWait = (): void => {};

  async function open(): Promise<void> {
    const next = newLink();
    links.add(next);
    try {
      await next.open();
    } catch (error) {
      links.delete(next);
      throw error;
    }
    if (stopped) return next.close();
    standing.add(next);
    void next.gone.then(() => forget(next));
    void follow(next, clock.now());
  }

  function forget(link: Link): void {
    links.delete(link);
    standing.delete(link);
  }

  async function follow(current: Link, since: number): Promise<void> {
    const end = await current.ending;
    if (stopped) return;
    clock.after(LINGER, () => void current.close());
    if (end === 'link_disabled') return refuse(new GroupkeeperError('slack_revoked', { vendorCode: end }));
    log.info({ end }, 'a connection to Slack ended; connecting again');
    failures = clock.now() - since >= LIVED ? 0 : failures + 1;
    again();
  }

  function again(waitMs = pauseAfter(failures)): void {
    if (stopped) return;
    if (waitMs === 0) keep();
    else cancelWait = clock.after(waitMs, keep);
  }

  function keep(): void {
    open().catch((error: unknown) => {
      if (stopped) return;
      const revoked = revokedBy(error);
      if (revoked !== undefined) return refuse(revoked);
      failures += 1;
      log.warn({ reason: slackErrorCode(error), failures }, 'Slack cannot be reached; trying again');
      again(error instanceof WebAPIRateLimitedError ? seconds(error.retryAfter) : undefined);
    });
  }

  function refuse(error: GroupkeeperError): void {
    stopped = true;
    onRefused(error);
  }

  return {
    open,
    keep,
    connected: () => standing.size > 0,
    stop: async () => {
      stopped = true;
      cancelWait();
      standing.clear();
      await Promise.all([...links].map((link) => link.close()));
    },
  };
}

const pauseAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
