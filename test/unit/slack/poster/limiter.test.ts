import { PostingError } from '../../../../src/domain/ports/poster';
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

  it('sends those away that wait when Slack puts the channel off, instead of asking Slack again for each', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    await limiter.turn('A');
    const waiting = limiter.turn('A');
    limiter.hold('A', 30_000);
    const refused = expect(waiting).rejects.toMatchObject({ kind: 'later', retryAfterMs: 29_000 });
    await clock.advance(1000);
    await refused;
  });

  it('lets those it sent away come again one after the other, in their order, however many they are', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    const posted: number[] = [];
    let looks = 0;
    const post = async (name: number): Promise<void> => {
      looks += 1;
      try {
        await limiter.turn('A', `post ${name}`);
        posted.push(name);
      } catch (error) {
        if (!(error instanceof PostingError)) throw error;
        clock.after(error.retryAfterMs ?? 0, () => void post(name));
      }
    };
    limiter.hold('A', 300_000);
    const names = Array.from({ length: 100 }, (_, name) => name);
    for (const name of names) void post(name);
    await clock.advance(300_000);
    expect(posted).toEqual([0]);
    await clock.advance(99_000);
    expect(posted).toEqual(names);
    expect(looks).toBe(200);
  });

  it('keeps that order when Slack puts the channel off again and again, and lets nobody in before', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    const posted: string[] = [];
    let refusals = 8;
    const post = async (name: string): Promise<void> => {
      const again = (ms: number) => void clock.after(ms, () => void post(name));
      try {
        await limiter.turn('A', name);
      } catch (error) {
        if (!(error instanceof PostingError)) throw error;
        return again(error.retryAfterMs ?? 0);
      }
      refusals -= 1;
      if (refusals < 0) return void posted.push(name);
      limiter.hold('A', 6000, name);
      again(6000);
    };
    for (const name of ['a', 'b', 'c', 'd', 'e']) void post(name);
    await clock.advance(20_000);
    void post('f');
    await clock.advance(120_000);
    expect(posted).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('does not wait for one that never comes again', async () => {
    const clock = createFakeClock();
    const limiter = createLimiter(clock);
    limiter.hold('A', 6000);
    await expect(limiter.turn('A', 'gone')).rejects.toMatchObject({ retryAfterMs: 6000 });
    await clock.advance(6000);
    await expect(limiter.turn('A', 'next')).rejects.toMatchObject({ retryAfterMs: 1000 });
    await clock.advance(61_000);
    await limiter.turn('A', 'next');
  });
});
