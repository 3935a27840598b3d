import { answerTo, groupCalled, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';
import type { World } from '../support/world/world';

const KELAS = 'Kelas Memasak Bu Sari';
const pick = (subject: string) => ({ Group: { search: subject.slice(0, 5), pick: subject } });

/** One command without a word behind it, then only what is pressed and filled in. */
async function fromTheMenu(world: World, title: string): Promise<void> {
  await world.dina.types(world.desk, '/chatgroup');
  await world.until(() => world.reads(world.dina.view()).includes('What would you like to do?'));
  await world.dina.clicks(title);
  await world.until(() => {
    const view = world.dina.view();
    return view?.type === 'modal' && view.title.text === title && view.submit !== undefined;
  });
}

/** The form asks for the rest once its group is picked. */
async function picks(world: World, subject: string, then: string): Promise<void> {
  await world.dina.fills(pick(subject));
  await world.until(() => world.reads(world.dina.view()).includes(then));
}

/** The card of what was handed in, confirmed by an approver where `button` is given, to its end. */
async function isDone(world: World, button?: string): Promise<void> {
  const card = await world.until(() => world.cards().at(-1));
  if (button !== undefined) await world.raka.clicks(button, { in: card, confirm: true });
  await reading(world, card, /\bDone\b/);
}

const typed = (world: World): unknown[] => world.slack.log.deliveries('/chatgroup').map(({ text }) => text);

describe('from a bare /chatgroup, without a second command', () => {
  const the = useWorld();
  afterEach(() => expect(typed(the.world)).toEqual(['']));

  it('the groups are listed', async () => {
    await fromTheMenu(the.world, 'Groups');
    await the.world.dina.submits();
    await answerTo(the.world, the.world.dina, /groups in all/);
  });

  it('a group is shown', async () => {
    await fromTheMenu(the.world, 'Show group');
    await the.world.dina.submits(pick(KELAS));
    await answerTo(the.world, the.world.dina, /Kelas Memasak Bu Sari/);
  });

  it('the members of a group are listed', async () => {
    await fromTheMenu(the.world, 'Members');
    await the.world.dina.submits(pick(KELAS));
    await answerTo(the.world, the.world.dina, /members\./);
  });

  it('a group is created', async () => {
    await fromTheMenu(the.world, 'Create group');
    await the.world.dina.submits({ Subject: 'From the menu' });
    await isDone(the.world);
    expect(groupCalled(the.world, 'From the menu').status).toBe('ACTIVE');
  });

  it('a group is updated', async () => {
    await fromTheMenu(the.world, 'Update group');
    await picks(the.world, KELAS, 'Description');
    await the.world.dina.submits({ Description: 'Said from the menu' });
    await isDone(the.world);
    expect(groupCalled(the.world, KELAS).description).toBe('Said from the menu');
  });

  it('an invite link is created', async () => {
    await fromTheMenu(the.world, 'Create invite link');
    await picks(the.world, 'Warehouse Night Shift', 'This starts as soon as you ask');
    await the.world.dina.submits();
    await isDone(the.world);
    expect(groupCalled(the.world, 'Warehouse').link).toBeTruthy();
  });

  it('an invite link is deleted', async () => {
    await fromTheMenu(the.world, 'Delete invite link');
    await picks(the.world, KELAS, 'Reason');
    await the.world.dina.submits({ Reason: 'It went round' });
    await isDone(the.world, 'Confirm deletion');
    expect(groupCalled(the.world, KELAS).link).toBeFalsy();
  });

  it('members are removed', async () => {
    const before = groupCalled(the.world, KELAS).participants.length;
    await fromTheMenu(the.world, 'Remove members');
    await picks(the.world, KELAS, 'Reason');
    const [, first = ''] = the.world.reads(the.world.dina.view()).match(/(\+62…\d+)/) ?? [];
    await the.world.dina.submits({ Members: [first], Reason: 'Left the company' });
    await isDone(the.world, 'Confirm removal');
    expect(groupCalled(the.world, KELAS).participants).toHaveLength(before - 1);
  });

  it('a group is deleted', async () => {
    await fromTheMenu(the.world, 'Delete group');
    await picks(the.world, KELAS, 'Reason');
    await the.world.dina.submits({ Reason: 'The launch is over' });
    await isDone(the.world, 'Confirm deletion');
    expect(() => groupCalled(the.world, KELAS)).toThrow();
  });
});
