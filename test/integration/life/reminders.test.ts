import { hours } from '../../../src/domain/clock';
import { ask, reading, threadOf } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const count = (text: string, like: RegExp): number => text.match(like)?.length ?? 0;

describe.each(modes)('a request that nobody decides, in %s mode,', (mode) => {
  const the = useWorld({ mode });

  it('reminds its approvers twice in its thread, and tells the requester when it expires', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    // What is seen in Slack is on record a moment later.
    await world.passes(60_000);
    world.clock.leap(hours(8));
    await reading(world, card, /Waiting for confirmation/, /@approvers: this still waits for your decision/);
    await world.passes(60_000);
    world.clock.leap(hours(8));
    await world.until(() => count(threadOf(world, card), /this still waits/g) === 2);
    await world.passes(60_000);
    world.clock.leap(hours(8));
    const { thread } = await reading(world, card, /Expired/, /@Dina: nobody decided in time/);
    expect(count(thread, /this still waits/g)).toBe(2);
    const sent = world.thread(card).map(({ text }) => text);
    expect(sent.join()).not.toMatch(/<!(channel|here|everyone)/);
    expect(sent.filter((text) => text?.includes('<!subteam^S0APPROVE>'))).toHaveLength(2);
  });

  it('reminds nobody after a restart of what was decided, and tells the requester of decision and result', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /\bDone\b/);
    await world.passes(60_000);
    world.clock.leap(hours(20));
    await world.restart();
    await world.passes(30_000);
    const thread = threadOf(world, card);
    expect(thread).not.toContain('this still waits');
    expect(thread).toContain('@Dina: @Raka confirmed');
    expect(thread).toMatch(/@Dina: The invite link was deleted/);
  });
});

describe('a request that nobody decides while the app is off', () => {
  const the = useWorld();

  it('has the latest reminder posted, once, however often it is started', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.passes(60_000);
    world.clock.leap(hours(17));
    await world.restart();
    await world.until(() => count(threadOf(world, card), /this still waits/g) === 1);
    await world.restart();
    await world.passes(60_000);
    expect(count(threadOf(world, card), /this still waits/g)).toBe(1);
  });
});
