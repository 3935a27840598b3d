import { hours, minutes, pause, seconds, systemClock } from '../../../src/domain/clock';
import { createFakeClock } from '../../support/fake-clock';

describe('time', () => {
  it('is counted in milliseconds', () => {
    expect([seconds(2), minutes(2), hours(2)]).toEqual([2000, 120_000, 7_200_000]);
  });

  it('passes for a pause exactly as long as asked', async () => {
    const clock = createFakeClock();
    let over = false;
    const paused = pause(clock, 100).then(() => {
      over = true;
    });
    await clock.advance(99);
    expect(over).toBe(false);
    await clock.advance(1);
    expect(over).toBe(true);
    await paused;
  });

  it('of the system goes on, and a cancelled call never comes', async () => {
    const before = systemClock.now();
    let called = false;
    systemClock.after(0, () => {
      called = true;
    })();
    await pause(systemClock, 2);
    expect(called).toBe(false);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });
});
