import { createLimiter } from '../../../../src/slack/poster/limiter';
import { createFakeClock } from '../../../support/fake-clock';

describe('the limiter', () => {
  it('lets channels go their own pace', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    const went: string[] = [];
    const go = (channel: string, name: string) => limiter.turn(channel).then(() => went.push(name));
    const all = Promise.all([go('A', 'a1'), go('A', 'a2'), go('B', 'b1'), go('A', 'a3')]);
    await clock.advance(0);
    expect(went).toEqual(['a1', 'b1']);
    await clock.advance(1000);
    expect(went).toEqual(['a1', 'b1', 'a2']);
    await clock.advance(1000);
    await all;
  });

  it('sends away whom it would keep waiting too long, without keeping a place', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    limiter.hold('A', 6000);
    await expect(limiter.turn('A')).rejects.toMatchObject({ kind: 'later', retryAfterMs: 6000 });
    await clock.advance(6000);
    await limiter.turn('A');
  });

  it('never shortens a wait that Slack asked for', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    limiter.hold('A', 30_000);
    limiter.hold('A', 1000);
    await expect(limiter.turn('A')).rejects.toMatchObject({ retryAfterMs: 30_000 });
  });
});
