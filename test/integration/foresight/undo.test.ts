import type { SlackMessage } from '../../../sandbox/slack';
import { minutes } from '../../../src/domain/clock';
import { ask, formOf, groupCalled, openForm, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const update = '/chatgroup update Kelas Memasak Bu Sari';
const [before, after] = ['Kelas Memasak Bu Sari', 'Kelas Bu Sari'];
const description = 'Resep, jadwal kelas & tanya jawab';

/** An update that succeeded. @returns its card as it stands then, whatever becomes of it */
async function updated(world: World, fields: Record<string, string>): Promise<SlackMessage> {
  const card = await ask(world, update, fields);
  await reading(world, card, /\bDone\b[\s\S]*\[Undo\]/);
  return world.until(() => world.cards()[0]);
}

const now = (world: World) => {
  const group = world.cams.world.groups('6281100000001').find(({ groupId }) => groupId.includes('Do9MTI'));
  return { subject: group?.subject, description: group?.description };
};

const modal = (world: World, like: RegExp): Promise<string> =>
  world.until(() => {
    const shown = world.reads(world.mei.view());
    return like.test(shown) ? shown : undefined;
  });

describe('Undo on the card of an update', () => {
  const the = useWorld();

  it('asks for what was there before, as a request of its own, by anybody who may ask here', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after, Description: 'Baru' });
    await world.mei.clicks('Undo', { in: card });
    const form = await world.until(() => formOf(world, world.mei));
    expect(form).toContain(before);
    expect(form).toContain(description);
    await world.mei.submits();
    const second = await world.until(() => world.cards()[1]);
    const { card: shown } = await reading(world, second, /\bDone\b/);
    expect(shown).toContain(`${after} → ${before}`);
    expect(shown).toContain('Asked by: @Mei');
    expect(now(world)).toEqual({ subject: before, description });
    expect(world.cams.writes()).toHaveLength(2);
  });

  it('says what it cannot bring back: a picture', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after, 'Picture URL': 'https://pictures.example/new.jpg' });
    await world.mei.clicks('Undo', { in: card });
    expect(await modal(world, /\[Update group\]/)).toMatch(/picture was changed, too.*cannot bring it back/);
    await world.mei.submits();
    const second = await world.until(() => world.cards()[1]);
    await reading(world, second, /\bDone\b/);
    expect(Object.keys(world.cams.writes()[1]?.params ?? {})).not.toContain('ProfilePictureFile');
  });

  it('leaves alone what somebody changed since, and says so', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after, Description: 'Baru' });
    world.cams.world.renameInConsole(groupCalled(world, after).groupId, 'Kelas Ketiga');
    await world.mei.clicks('Undo', { in: card });
    expect(await modal(world, /\[Update group\]/)).toContain('Subject: changed by somebody since');
    await world.mei.submits();
    const second = await world.until(() => world.cards()[1]);
    await reading(world, second, /\bDone\b/);
    expect(now(world)).toEqual({ subject: 'Kelas Ketiga', description });
  });

  it('pressed twice puts it back once', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after });
    await world.mei.clicks('Undo', { in: card });
    await world.until(() => formOf(world, world.mei));
    await world.mei.submits();
    await reading(world, await world.until(() => world.cards()[1]), /\bDone\b/);
    await world.mei.clicks('Undo', { in: card });
    expect(await modal(world, /Nothing of it can be put back/)).toContain('has what it had before already');
    expect(world.cams.writes()).toHaveLength(2);
  });

  it('is gone from the card after 30 minutes', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after });
    world.clock.leap(minutes(28));
    await world.passes(minutes(1));
    expect(world.reads(world.cards()[0])).toContain('[Undo]');
    await world.passes(minutes(2));
    const { card: shown } = await reading(world, card, /\bDone\b/);
    expect(shown).not.toMatch(/Undo/);
  });

  it('says that it is too late to who still sees the button', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after });
    world.clock.leap(minutes(31));
    await world.mei.clicks('Undo', { in: card });
    expect(await modal(world, /Too late/)).toMatch(/could be undone until/);
    expect(formOf(world, world.mei)).toBeUndefined();
  });

  it('is for nobody who may not ask here', async () => {
    const { world } = the;
    const card = await updated(world, { Subject: after });
    await world.guest.clicks('Undo', { in: card });
    await world.until(() => /Guests cannot use/.test(world.reads(world.guest.view())) || undefined);
  });

  it('is not offered for what cannot be put back', async () => {
    const { world } = the;
    await openForm(world, world.dina, update);
    await world.dina.submits({ 'Picture URL': 'https://pictures.example/new.jpg' });
    const card = await world.until(() => world.cards()[0]);
    const { card: shown } = await reading(world, card, /\bDone\b/);
    expect(shown).not.toContain('[Undo]');
  });
});
