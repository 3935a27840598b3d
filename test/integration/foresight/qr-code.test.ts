import type { Person } from '../../../sandbox/slack';
import { expectQrCode } from '../../support/qr/qr-code';
import { answerTo, ask, groupCalled, reading } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import type { World } from '../../support/world/world';

const press = 'Send me the QR code';
const linkOf = (world: World, subject: string): string => {
  const { link } = groupCalled(world, subject);
  if (!link) throw new Error(`${subject} has no link`);
  return link;
};

/** Where files were put, in the order in which they were. */
const places = ({ slack }: World): string[] =>
  slack.log.entries
    .filter(({ name, reply }) => name === 'files.completeUploadExternal' && reply?.ok === true)
    .map(({ payload }) => String(payload.channel_id));

/** The file this person was sent, and what is said of it. */
async function sentTo(world: World, who: Person) {
  await answerTo(world, who, /was sent to you as a direct message/);
  const dm = places(world).at(-1) ?? '';
  const messages = who.sees(dm);
  const file = messages.flatMap(({ files = [] }) => files).at(-1);
  if (file === undefined) throw new Error('no file was sent');
  return { dm, file, said: messages.map(world.reads).join('\n'), bytes: who.reads(file.id).bytes };
}

async function shown(world: World, who: Person): Promise<void> {
  await who.types(world.desk, '/chatgroup show Reseller Onboarding');
  await answerTo(world, who, /\[Send me the QR code\]/);
}

/** The card of a link that was made, as it stands then. */
async function linkMade(world: World) {
  const card = await ask(world, '/chatgroup link create Warehouse Night Shift');
  await reading(world, card, /\bDone\b[\s\S]*\[Send me the QR code\]/);
  return world.until(() => world.cards()[0]);
}

describe('the QR code of an invite link', () => {
  const the = useWorld();

  it('goes to the one who pressed it alone, and is the link as it is now', async () => {
    const { world } = the;
    await shown(world, world.dina);
    world.cams.world.rotateLinkInConsole(groupCalled(world, 'Reseller').groupId);
    await world.dina.clicks(press);
    const { dm, file, bytes, said } = await sentTo(world, world.dina);
    expectQrCode(bytes, linkOf(world, 'Reseller'));
    expect(dm).toMatch(/^D/);
    expect(file).toMatchObject({ name: 'invite-link-qr-code.png', title: 'QR code of Reseller Onboarding' });
    expect(said).toMatch(/Reseller Onboarding[\s\S]*Slack keeps it[\s\S]*\[Delete file\]/);
    expect(world.slack.messages(world.desk).filter(({ kind }) => kind === 'message')).toEqual([]);
    const audit = await world.endAndReadAudit();
    const [entry] = audit.filter(({ event }) => event === 'secret.shown');
    expect(entry).toMatchObject({ actor: { id: world.dina.id }, data: { what: 'link', as: 'qr_code' } });
  });

  it('is offered on the card of a link that was made, to its requester and approvers', async () => {
    const { world } = the;
    const card = await linkMade(world);
    await world.raka.clicks(press, { in: card });
    expectQrCode((await sentTo(world, world.raka)).bytes, linkOf(world, 'Warehouse'));
    await world.guest.clicks(press, { in: card });
    await answerTo(world, world.guest, /Guests cannot use/);
    expect(places(world)).toHaveLength(1);
  });

  it('is not offered while a link is only asked about', async () => {
    const { world } = the;
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Copied' });
    expect(world.reads(card)).toContain('[Show link]');
    expect(world.reads(card)).not.toContain(press);
  });

  it('is refused to a member of the channel who neither asked nor approves', async () => {
    const { world } = the;
    const card = await linkMade(world);
    world.slack.workspace.users.push({ id: 'U0TONO', name: 'tono', real_name: 'Tono' });
    world.slack.workspace.channel(world.desk).members.push('U0TONO');
    const tono = world.slack.person('U0TONO');
    await tono.clicks(press, { in: card });
    await answerTo(world, tono, /Only the person who asked/);
    expect(places(world)).toEqual([]);
  });

  it('is not sent when the link is gone meanwhile, or CAMS refuses to show it', async () => {
    const { world } = the;
    await shown(world, world.dina);
    world.cams.faults.add({ action: 'ListChatGroup', kind: 'error', code: 'InvalidAccessKeyId.Inactive' });
    await world.dina.clicks(press);
    await answerTo(world, world.dina, /access key/);
    world.cams.faults.clear();
    world.cams.world.deleteLinkInConsole(groupCalled(world, 'Reseller').groupId);
    await world.dina.clicks(press);
    await answerTo(world, world.dina, /has no invite link now/);
    expect(places(world)).toEqual([]);
  });

  it('is deleted by the one it was sent to, and by nobody else', async () => {
    const { world } = the;
    await shown(world, world.dina);
    await world.dina.clicks(press);
    const { dm, file } = await sentTo(world, world.dina);
    world.slack.workspace.channel(dm).members.push(world.mei.id);
    await world.mei.clicks('Delete file');
    await world.until(() => /Only the person/.test(world.mei.sees(dm).map(world.reads).join()) || undefined);
    expect(world.dina.reads(file.id).bytes.length).toBeGreaterThan(0);
    await world.dina.clicks('Delete file');
    await world.until(() => /The file was deleted/.test(world.dina.sees(dm).map(world.reads).join()) || undefined);
    expect(() => world.dina.reads(file.id)).toThrow(/file/);
  });
});
