import { answerTo, ask, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

type Payload = Record<string, unknown>;

const object = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
const withMetadata = (payload: Payload, text: string): Payload => ({
  ...payload,
  view: { ...object(payload.view), private_metadata: text },
});
const metadataOf = (world: World): string => {
  const view = world.dina.view();
  return (view?.type === 'modal' && view.private_metadata) || '';
};

describe('a forged', () => {
  const the = useWorld();

  it.each(['', 'made-up', '{"operation":"delete"}', 'x'.repeat(3000)])('form (%#) is no longer valid', async (text) => {
    const { world } = the;
    await openForm(world, world.dina, deleteLink);
    await world.dina.submits(reason, { tamper: (payload) => withMetadata(payload, text) });
    await world.until(() => /This form is no longer valid/.test(world.reads(world.dina.view())));
    await world.passes(10_000);
    expect(world.cards()).toEqual([]);
  });

  it('form of somebody else is refused', async () => {
    const { world } = the;
    await openForm(world, world.dina, deleteLink);
    const hers = metadataOf(world);
    await openForm(world, world.mei, '/chatgroup delete Empty group');
    await world.mei.submits(reason, { tamper: (payload) => withMetadata(payload, hers) });
    await world.until(() => /belongs to somebody else/.test(world.reads(world.mei.view())));
    await world.passes(10_000);
    expect(world.cards()).toEqual([]);
  });

  it('form can hand in a draft only once', async () => {
    const { world } = the;
    await openForm(world, world.dina, deleteLink);
    const used = metadataOf(world);
    await world.dina.submits(reason);
    await world.until(() => world.cards()[0]);
    await openForm(world, world.dina, '/chatgroup delete Empty group');
    await world.dina.submits({ Reason: 'Other' }, { tamper: (payload) => withMetadata(payload, used) });
    await world.passes(10_000);
    expect(world.cards()).toHaveLength(1);
  });

  it('tick of a row that was never offered removes nobody', async () => {
    const { world } = the;
    const [first] = groupCalled(world, 'Reseller').participants;
    await openForm(world, world.dina, `/chatgroup remove Reseller Onboarding +${first}`);
    const handed = await world.dina.submits(reason, {
      tamper: (payload) => JSON.parse(JSON.stringify(payload).replaceAll('"row-0"', '"row-77"')),
    });
    expect(handed).toMatchObject({ outcome: 'errors', by: 'app' });
    await world.passes(10_000);
    expect(world.cards()).toEqual([]);
  });

  it('click for another group shows no secret outside the desk', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup show Reseller Onboarding');
    await answerTo(world, world.dina, /…0000/);
    await world.dina.clicks('Show link', {
      tamper: (payload) => ({
        ...payload,
        actions: Array.isArray(payload.actions)
          ? payload.actions.map((action: object) => ({ ...action, value: '{"group":"of-another-desk","what":"link"}' }))
          : [],
      }),
    });
    await answerTo(world, world.dina, /There is nothing to show/);
  });

  it('click of somebody whom Slack knows in another team decides nothing', async () => {
    const { world } = the;
    const card = await ask(world, deleteLink, reason);
    Object.assign(world.slack.workspace.users.find(({ id }) => id === world.raka.id) ?? {}, { team_id: 'T0OTHER' });
    world.clock.leap(10 * 60_000);
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await answerTo(world, world.raka, /another organisation/);
    await world.passes(10_000);
    await reading(world, card, /Waiting for confirmation/);
    expect(world.cams.writes()).toEqual([]);
  });
});

describe('in HTTP mode', () => {
  const the = useWorld({ mode: 'http' });

  it.each([
    ['signed with another secret', { secret: 'not-the-signing-secret' }],
    ['signed long ago', { timestamp: Math.floor(Date.now() / 1000) - 301 }],
    ['signed in the future', { timestamp: Math.floor(Date.now() / 1000) + 400 }],
  ])('a command %s is not taken', async (_how, signing) => {
    const { world } = the;
    const ack = await world.dina.types(world.desk, '/chatgroup list', { signing });
    expect(ack).toMatchObject({ ok: false, status: 401 });
    await world.passes(5000);
    expect(world.cams.calls).toEqual([]);
  });
});
