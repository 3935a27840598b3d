import { hours } from '../../../src/domain/clock';
import type { DraftTable } from '../../../src/domain/ports/store';
import { startHousekeeping } from '../../../src/housekeeping';
import { createFakeClock } from '../../support/fake-clock';

const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

function drafts(prune: (before: number) => Promise<void>): DraftTable {
  const none = async () => undefined;
  return { insert: none, find: none, update: none, use: async () => true, prune };
}

describe('housekeeping', () => {
  it('removes forms older than a day, at the start and every hour', async () => {
    const clock = createFakeClock();
    const started = clock.now();
    const asked: number[] = [];
    const end = startHousekeeping(
      drafts(async (before) => void asked.push(before)),
      clock,
      log,
    );
    await clock.advance(hours(2));
    end();
    await clock.advance(hours(5));
    expect(asked).toEqual([0, 1, 2].map((hour) => started + hours(hour) - hours(24)));
  });

  it('goes on when the store refuses', async () => {
    const clock = createFakeClock();
    let tries = 0;
    const refuse = () => {
      tries += 1;
      return Promise.reject(new Error('locked'));
    };
    const end = startHousekeeping(drafts(refuse), clock, log);
    await clock.advance(hours(1));
    end();
    expect(tries).toBe(2);
    expect(log.warn).toHaveBeenCalledTimes(2);
  });
});
