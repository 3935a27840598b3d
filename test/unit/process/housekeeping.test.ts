import { hours } from '../../../src/domain/clock';
import { startHousekeeping } from '../../../src/housekeeping';
import { createFakeClock } from '../../support/fake-clock';

const log = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

describe('housekeeping', () => {
  it('removes forms, deliveries and who looked at App Home older than a day, at the start and every hour', async () => {
    const clock = createFakeClock();
    const started = clock.now();
    const asked: { what: string; before: number }[] = [];
    const table = (what: string) => ({ prune: async (before: number) => void asked.push({ what, before }) });
    const end = startHousekeeping(
      { drafts: table('drafts'), deliveries: table('deliveries'), homes: table('homes') },
      clock,
      log,
    );
    await clock.advance(hours(2));
    end();
    await clock.advance(hours(5));
    const dayBefore = (hour: number): number => started + hours(hour) - hours(24);
    expect(asked).toEqual(
      [0, 1, 2].flatMap((hour) => ['drafts', 'deliveries', 'homes'].map((what) => ({ what, before: dayBefore(hour) }))),
    );
  });

  it('goes on when the store refuses', async () => {
    const clock = createFakeClock();
    let tries = 0;
    const refusing = {
      prune: () => {
        tries += 1;
        return Promise.reject(new Error('locked'));
      },
    };
    const end = startHousekeeping({ drafts: refusing, deliveries: refusing, homes: refusing }, clock, log);
    await clock.advance(hours(1));
    end();
    expect(tries).toBe(6);
    expect(log.warn).toHaveBeenCalledTimes(6);
  });
});
