import { answerTo, ask, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';
const yes = { confirm: true };

describe('a click on a card', () => {
  const the = useWorld();

  it('of two approvers at once leads to one write, and the other is told who was first', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await Promise.all([world.raka, world.mei].map((who) => who.clicks('Confirm deletion', yes)));
    await reading(world, card, /\bDone\b/);

    const answers = await world.until(() => {
      const found = [world.raka, world.mei].map((who) =>
        who.sees(world.desk).find((each) => each.visibleTo === who.id),
      );
      return found.every((each) => each !== undefined) ? found.map(world.reads) : undefined;
    });
    expect(answers.filter((text) => text.includes('You confirmed'))).toHaveLength(1);
    expect(answers.filter((text) => /@(Raka|Mei) was first/.test(text))).toHaveLength(1);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('delivered three times over is one decision and one write', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Confirm deletion', { ...yes, times: 3 });
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('by the requester, or by somebody who is no approver, is refused', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason, world.mei);
    await world.mei.clicks('Confirm deletion', yes);
    await answerTo(world, world.mei, /You asked for this yourself/);
    await world.dina.clicks('Confirm deletion', yes);
    await answerTo(world, world.dina, /Only an approver/);
    await world.dina.clicks('Deny');
    await world.passes(20_000);
    expect((await reading(world, card, /Waiting for confirmation/)).thread).toBe('');
    expect(world.cams.writes()).toEqual([]);
  });

  it('of an approver who was taken out of the user group meanwhile is refused', async () => {
    const { world } = the;
    await ask(world, deleteLink, reason);
    for (const group of world.slack.workspace.userGroups) group.users = [world.mei.id];
    world.clock.leap(10 * 60_000);
    await world.raka.clicks('Confirm deletion', yes);
    await answerTo(world, world.raka, /Only an approver/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('of an approver who was deactivated meanwhile is refused', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    const raka = world.slack.workspace.users.find(({ id }) => id === world.raka.id);
    if (raka !== undefined) raka.deleted = true;
    world.clock.leap(10 * 60_000);
    await world.raka.clicks('Confirm deletion', yes);
    await world.passes(20_000);
    await reading(world, card, /Waiting for confirmation/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('with the token of another request decides that one, never this one', async () => {
    const { world } = the;
    const first = await ask(world, deleteLink, reason);
    const second = await ask(world, '/chatgroup delete Empty group', reason);
    await world.raka.clicks('Confirm deletion', { ...yes, in: first, tamper: (payload) => swapToken(payload, second) });
    await reading(world, second, /\bDone\b/);
    await reading(world, first, /Waiting for confirmation/);
    expect(world.cams.writes().map(({ action }) => action)).toEqual(['DeleteChatGroup']);
  });

  it('with a made-up token does nothing and says so', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    await world.raka.clicks('Confirm deletion', { ...yes, tamper: (payload) => withToken(payload, 'made-up') });
    await answerTo(world, world.raka, /This button is not known/);
    await reading(world, card, /Waiting for confirmation/);
    expect(world.cams.writes()).toEqual([]);
  });

  it('on Confirm does not decide what the token of Deny stands for, and the other way round', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    const deny = tokenOf(card, 'Deny');
    await world.raka.clicks('Confirm deletion', { ...yes, tamper: (payload) => withToken(payload, deny) });
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);
  });
});

type Shown = Awaited<ReturnType<typeof ask>>;

/** The value of a card's button. */
function tokenOf(card: Shown, words: string): string {
  for (const block of card.blocks) {
    if (block.type !== 'actions') continue;
    for (const element of block.elements) {
      if (element.type === 'button' && element.text.text === words) return element.value ?? '';
    }
  }
  throw new Error(`the card has no button ${words}`);
}

const swapToken = (payload: Record<string, unknown>, other: Shown): Record<string, unknown> =>
  withToken(payload, tokenOf(other, 'Confirm deletion'));

const withToken = (payload: Record<string, unknown>, value: string): Record<string, unknown> => ({
  ...payload,
  actions: Array.isArray(payload.actions) ? payload.actions.map((action: object) => ({ ...action, value })) : [],
});
