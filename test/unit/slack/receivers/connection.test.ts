import { WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { minutes, seconds } from '../../../../src/domain/clock';
import type { GroupkeeperError } from '../../../../src/domain/errors';
import { createConnection } from '../../../../src/slack/receivers/connection';
import type { Link, LinkEnd } from '../../../../src/slack/receivers/link';
import { createFakeClock } from '../../../support/fake-clock';
import { silentLog } from '../../../support/stores';

const refusedFor = (error: string) => new WebAPIPlatformError({ ok: false, error });
const down = new WebAPIRequestError(new Error('ECONNREFUSED'));

/** A connection over links that fail as told. */
function start() {
  const clock = createFakeClock();
  const started = clock.now();
  /** When each try began, in ms from the start. */
  const tries: number[] = [];
  const refusals: GroupkeeperError[] = [];
  const state: { failure: Error | undefined; end: (end: LinkEnd) => void; open: number } = {
    failure: undefined,
    end: () => undefined,
    open: 0,
  };
  const newLink = (): Link => {
    tries.push(clock.now() - started);
    const { failure } = state;
    let end = (_end: LinkEnd): void => undefined;
    let close = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      close = resolve;
    });
    void gone.then(() => {
      state.open -= 1;
    });
    const ending = new Promise<LinkEnd>((resolve) => {
      end = (why) => {
        resolve(why);
        if (why === 'lost') close();
      };
    });
    return {
      ending,
      gone,
      open: async () => {
        if (failure !== undefined) throw failure;
        state.open += 1;
        state.end = end;
      },
      close: async () => close(),
    };
  };
  const connection = createConnection({
    newLink,
    clock,
    log: silentLog,
    onRefused: (each) => void refusals.push(each),
  });
  return { clock, tries, refusals, state, connection };
}

describe('a connection to Slack', () => {
  it('is made again at once when Slack ends it', async () => {
    const { clock, tries, state, connection } = start();
    await connection.open();
    await clock.advance(minutes(5));
    state.end('recycled');
    await clock.advance(0);
    expect(tries).toEqual([0, minutes(5)]);
    expect(connection.connected()).toBe(true);
  });

  it('keeps what Slack announced to end for the acknowledgements that are due, then closes it', async () => {
    const { clock, state, connection } = start();
    await connection.open();
    state.failure = down;
    state.end('recycled');
    await clock.advance(seconds(2));
    expect(connection.connected()).toBe(true);
    expect(state.open).toBe(1);
    await clock.advance(seconds(1));
    expect(connection.connected()).toBe(false);
    expect(state.open).toBe(0);
  });

  it('tells who starts it why the first try failed, and tries no more', async () => {
    const { clock, tries, state, connection } = start();
    state.failure = down;
    await expect(connection.open()).rejects.toBe(down);
    await clock.advance(minutes(5));
    expect(tries).toEqual([0]);
  });

  it('outlasts an outage of ten minutes, less and less often but every half minute', async () => {
    const { clock, tries, refusals, state, connection } = start();
    await connection.open();
    await clock.advance(minutes(1));
    state.failure = down;
    state.end('lost');
    await clock.advance(minutes(10));
    expect(connection.connected()).toBe(false);
    const pauses = tries.slice(1).map((at, i) => at - (tries[i] ?? 0));
    expect(pauses.slice(1, 7)).toEqual([1, 2, 4, 8, 16, 30].map(seconds));
    expect(Math.max(...pauses.slice(1))).toBe(seconds(30));
    state.failure = undefined;
    await clock.advance(seconds(30));
    expect(connection.connected()).toBe(true);
    expect(refusals).toEqual([]);
  });

  it('waits as long as Slack asks it to', async () => {
    const { clock, tries, state, connection } = start();
    state.failure = new WebAPIRateLimitedError(90);
    connection.keep();
    await clock.advance(seconds(89));
    expect(tries).toEqual([0]);
    await clock.advance(seconds(1));
    expect(tries).toEqual([0, seconds(90)]);
  });

  it('does not ask without a pause a Slack that hangs up at once', async () => {
    const { clock, tries, state, connection } = start();
    await connection.open();
    for (let i = 0; i < 20; i += 1) {
      state.end('lost');
      await clock.advance(seconds(1));
    }
    expect(tries.length).toBeLessThan(6);
  });

  it.each(['invalid_auth', 'token_revoked', 'account_inactive'])('gives up when Slack says %s', async (error) => {
    const { clock, tries, refusals, state, connection } = start();
    await connection.open();
    state.failure = refusedFor(error);
    state.end('recycled');
    await clock.advance(minutes(10));
    expect(tries).toHaveLength(2);
    expect(refusals).toEqual([expect.objectContaining({ code: 'slack_revoked', vendorCode: error })]);
  });

  it('gives up when Socket Mode is turned off', async () => {
    const { clock, tries, refusals, state, connection } = start();
    await connection.open();
    state.end('link_disabled');
    await clock.advance(minutes(10));
    expect(tries).toHaveLength(1);
    expect(refusals).toEqual([expect.objectContaining({ code: 'slack_revoked', vendorCode: 'link_disabled' })]);
  });

  it('goes on when Slack refuses for now', async () => {
    const { clock, refusals, state, connection } = start();
    state.failure = refusedFor('internal_error');
    connection.keep();
    await clock.advance(minutes(1));
    state.failure = undefined;
    await clock.advance(seconds(30));
    expect(connection.connected()).toBe(true);
    expect(refusals).toEqual([]);
  });

  it('is not made again once it is stopped', async () => {
    const { clock, tries, state, connection } = start();
    await connection.open();
    state.failure = down;
    state.end('lost');
    await clock.advance(seconds(1));
    const tried = tries.length;
    await connection.stop();
    await clock.advance(minutes(10));
    expect(tries).toHaveLength(tried);
    expect(connection.connected()).toBe(false);
  });
});
