import type { Person, SlackMessage } from '../../../sandbox/slack';
import { answerTo, ask, groupCalled, openForm } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { businessNumber, type World } from '../../support/world/world';

const FORMULAS = ['=HYPERLINK("https://evil.example","x")', '+1+1', '-1+1', '@SUM(1,1)'];

/** The direct messages between a person and the app. */
const direct = ({ slack }: World, { id }: Person): SlackMessage[] => {
  const im = slack.workspace.channels.find((channel) => channel.is_im && channel.members.includes(id));
  return im === undefined ? [] : slack.person(id).sees(im.id);
};

/** Presses the button and waits for the file. */
async function csvFor(world: World, who: Person): Promise<{ text: string; note: string; fileId: string }> {
  const before = direct(world, who).length;
  await who.types(world.desk, '/chatgroup history');
  await answerTo(world, who, /newest first/);
  await who.clicks('Send me the CSV');
  await answerTo(world, who, /CSV was sent to your direct messages/);
  const [carried, note] = direct(world, who).slice(before);
  const fileId = carried?.files?.[0]?.id ?? '';
  return { text: who.reads(fileId).bytes.toString(), note: world.reads(note), fileId };
}

describe('the history as a file', () => {
  const the = useWorld();

  it('goes to direct messages only, opens as text whatever a group is called, and is on record', async () => {
    const { world } = the;
    for (const [i, subject] of FORMULAS.entries()) {
      world.cams.world.addGroup({ businessNumber, subject });
      await openForm(world, world.dina, `/chatgroup create ${subject.replaceAll('"', '”')}`);
      await world.dina.submits();
      await world.until(() => world.cards()[i]);
    }
    const { text, note } = await csvFor(world, world.dina);
    expect(text.startsWith('\uFEFF"Request","Asked (Asia/Jakarta)"')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + FORMULAS.length);
    for (const start of ['=HYPERLINK', '+1+1', '-1+1', '@SUM']) expect(text).toContain(`"'${start}`);
    expect(text).not.toMatch(/(^|,)"[=+\-@]/m);
    expect(note).toMatch(/4 rows\.[\s\S]*masked[\s\S]*Slack keeps it[\s\S]*\[Delete file\]/);
    expect(JSON.stringify(world.slack.messages(world.desk))).not.toContain('groupkeeper-history');

    const audit = await world.endAndReadAudit();
    expect(audit.find(({ event }) => event === 'read.exported')).toMatchObject({
      actor: { kind: 'person', id: world.dina.id },
      data: { operation: 'history', rows: 4, numbers: 'masked' },
    });
  });

  it('holds full numbers for an approver, and masks for everybody else', async () => {
    const { world } = the;
    const [number = ''] = groupCalled(world, 'Reseller').participants;
    await ask(world, `/chatgroup remove Reseller Onboarding +${number}`, { Reason: 'Spam' });
    const hers = await csvFor(world, world.dina);
    expect(hers.text.replace(/\D/g, '')).not.toContain(number);
    expect(hers.text).toContain(`…${number.slice(-4)}`);
    const his = await csvFor(world, world.raka);
    expect(his.text.replace(/\D/g, '')).toContain(number);
    expect(his.note).toContain('full phone numbers');
    for (const line of world.log) expect(line).not.toContain(number);
    const audit = JSON.stringify(await world.endAndReadAudit());
    expect(audit).not.toContain(number);
    expect(audit).toContain('"numbers":"full"');
  });

  it('is deleted by a press of the person it was sent to, and of nobody else', async () => {
    const { world } = the;
    await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Old' });
    const { fileId } = await csvFor(world, world.dina);
    const asRaka = (payload: Record<string, unknown>): Record<string, unknown> => ({
      ...payload,
      user: { id: world.raka.id },
    });
    await world.dina.clicks('Delete file', { tamper: asRaka });
    await world.until(() =>
      JSON.stringify(world.slack.log.entries.map(({ payload }) => payload)).includes('Only the person whom this file'),
    );
    expect(world.dina.reads(fileId).name).toBe('groupkeeper-history.csv');

    await world.dina.clicks('Delete file');
    await world.until(() =>
      direct(world, world.dina).some((each) => world.reads(each).includes('The file was deleted')),
    );
    expect(() => world.dina.reads(fileId)).toThrow('file_deleted');
    const audit = await world.endAndReadAudit();
    expect(audit.filter(({ event }) => event === 'file.deleted')).toMatchObject([
      { actor: { id: world.dina.id }, data: { file: fileId } },
    ]);
  });

  it('is told not to have been sent when Slack does not take it', async () => {
    const { world } = the;
    await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Old' });
    world.slack.faults.add({ kind: 'error', method: 'files.getUploadURLExternal', error: 'file_uploads_disabled' });
    await world.dina.types(world.desk, '/chatgroup history');
    await answerTo(world, world.dina, /newest first/);
    await world.dina.clicks('Send me the CSV');
    await answerTo(world, world.dina, /Slack did not take the file, so nothing was sent[\s\S]*file_uploads_disabled/);
    expect(direct(world, world.dina)).toEqual([]);
  });
});
