import { people } from '../../../sandbox/workspace';
import { hours, minutes } from '../../../src/domain/clock';
import { answerTo } from '../../support/world/acts';
import { admins, news, newsLike, openSetupForm, save } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

type Payload = Record<string, unknown>;

const object = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
const longer = { 'A request that nobody decides expires after': '7 days' };
const shorter = { 'A request that nobody decides expires after': '1 hour' };

const nothingChanged = async (world: World): Promise<void> => {
  await world.passes(minutes(1));
  expect(news(world)).toEqual([]);
};

describe('setup', () => {
  const the = useWorld();

  it.each(['dina', 'guest'] as const)('is not for %s, who is told who can', async (who) => {
    const { world } = the;
    const person = world[who];
    await person.types(world.desk, '/chatgroup setup');
    await world.until(() => /Only admins|Guests cannot/.test(world.reads(person.view())));
    expect(world.reads(person.view())).not.toContain('Approvers');
  });

  it('is in the help of admins only', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await sinta.types(world.desk, '/chatgroup help');
    expect(world.reads(await answerTo(world, sinta, /what you can type/))).toContain('/chatgroup setup');
    await world.dina.types(world.desk, '/chatgroup help');
    expect(world.reads(await answerTo(world, world.dina, /what you can type/))).not.toContain('/chatgroup setup');
    await world.dina.types(world.desk, '/chatgroup stup');
    await answerTo(world, world.dina, /Did you mean .*\/chatgroup setup/);
  });

  it('handed in by somebody who is no admin any more changes nothing', async () => {
    const { world } = the;
    const { mei } = admins(world);
    await openSetupForm(world, mei);
    world.slack.workspace.user(mei.id).is_owner = false;
    world.clock.leap(minutes(10));
    expect(await save(world, mei, shorter)).toMatch(/Only admins can set up desks/);
    await nothingChanged(world);
  });

  it('handed in with a form of somebody else, or as somebody else, changes nothing', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    const view = sinta.view();
    const hers = (view?.type === 'modal' && view.private_metadata) || '';
    await openSetupForm(world, mei);
    const tamper = (payload: Payload): Payload => ({
      ...payload,
      view: { ...object(payload.view), private_metadata: hers },
    });
    await mei.submits(shorter, { tamper });
    await world.until(() => /belongs to somebody else/.test(world.reads(mei.view())));
    await sinta.submits(shorter, { tamper: (payload) => ({ ...payload, user: { id: people.dina } }) });
    await nothingChanged(world);
  });

  it('handed in with values that were never offered names them', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    const handed = await sinta.submits(
      {},
      { tamper: (payload) => JSON.parse(JSON.stringify(payload).replaceAll(`"${hours(24)}"`, '"-5"')) },
    );
    expect(handed).toMatchObject({ outcome: 'errors', by: 'app' });
    await nothingChanged(world);
  });

  it('handed in after somebody else changed the desk changes nothing', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    await openSetupForm(world, mei);
    expect(await save(world, mei, shorter)).toMatch(/in force/);
    expect(await save(world, sinta, { 'Subject prefix': 'Promo' })).toMatch(/Somebody changed this desk/);
    await newsLike(world, /24 hours → 1 hour/);
    expect(news(world)).toHaveLength(1);
  });

  it('handed in, or agreed to, when the channel is shared meanwhile is refused', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    await save(world, sinta, longer);
    const asked = await newsLike(world, /A change to this desk waits/);
    await openSetupForm(world, sinta);
    Object.assign(world.slack.workspace.channel(world.desk), { is_ext_shared: true });
    world.clock.leap(minutes(10));
    expect(await save(world, sinta, shorter)).toMatch(/shared with another organisation/);
    await mei.clicks('Agree', { in: asked });
    await answerTo(world, mei, /shared with another organisation/);
    expect(news(world)).toHaveLength(1);
  });

  it('cannot be agreed to by an admin who was one', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    await save(world, sinta, longer);
    const asked = await newsLike(world, /A change to this desk waits/);
    world.slack.workspace.user(mei.id).is_owner = false;
    world.clock.leap(minutes(10));
    await mei.clicks('Agree', { in: asked });
    await answerTo(world, mei, /Only admins can set up desks/);
    const forged = (payload: Payload): Payload => ({
      ...payload,
      actions: [{ action_id: 'desk_agree', block_id: 'desk_change', type: 'button', value: 'made-up' }],
    });
    await sinta.clicks('Agree', { in: asked, tamper: forged });
    await answerTo(world, sinta, /This change is not known/);
    expect(news(world)).toHaveLength(1);
  });

  it('can take away an approver while CAMS does not answer, but not move to another number', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    world.cams.faults.add({
      action: 'ListChatGroup',
      kind: 'error',
      code: 'InternalError',
      times: Number.POSITIVE_INFINITY,
    });
    expect(await save(world, sinta, { 'WhatsApp business number': '+62 811 0000 0002' })).toMatchObject({
      'CAMS channel id (CustSpaceId)': expect.any(String),
    });
    expect(await save(world, sinta, { 'WhatsApp business number': '+62 811 0000 0001', ...shorter })).toMatch(
      /What was saved is in force, but CAMS did not answer/,
    );
  });
});
