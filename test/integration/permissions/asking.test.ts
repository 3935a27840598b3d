import type { Person } from '../../../sandbox/slack';
import { operations } from '../../../src/operations';
import { expectDocumented, type Row, tableOf } from '../../support/permissions/documented';
import { bindOtherDesk, OTHER_APPROVER, oneDesk } from '../../support/permissions/other-desk';
import { availableStores } from '../../support/stores';
import { ask, formOf, reading } from '../../support/world/acts';
import { startWorld, type World } from '../../support/world/world';

const GROUP = 'Reseller Onboarding';
const REFUSED = /cannot use Groupkeeper|Only members of|account is deactivated/;
/** Said beside a link that is shown. */
const SHOWN = /Whoever has this link can join the group/;

const roles = [
  { column: 'Full member', id: 'U0DINA' },
  { column: 'Approver', id: 'U0RAKA' },
  { column: 'Admin of the workspace', id: 'U0SINTA' },
  { column: 'Guest', id: 'U0GUEST' },
  { column: 'From outside', id: 'U0STRANGER' },
  { column: 'Deactivated', id: 'U0GONE' },
  { column: "Another desk's approver", id: OTHER_APPROVER },
  { column: 'Not in the channel', id: 'U0AWAY' },
] as const;

/** The people of the sandbox, those in the channel who may not or come from another desk, and one who is not in it. */
async function gather(world: World): Promise<void> {
  await bindOtherDesk(world);
  const { workspace } = world.slack;
  workspace.users.push(
    { id: 'U0STRANGER', name: 'stranger', is_stranger: true },
    { id: 'U0GONE', name: 'gone', deleted: true },
    { id: 'U0AWAY', name: 'away' },
  );
  workspace.channel(world.desk).members.push('U0STRANGER', 'U0GONE');
}

/** Types the command and waits for a form, an answer or a refusal. */
async function mayAsk(world: World, who: Person, name: string): Promise<string> {
  const heard = () => who.sees(world.desk).filter(({ kind }) => kind === 'ephemeral');
  const before = heard().length;
  await who.types(world.desk, `/chatgroup ${name}${takesGroup(name) ? ` ${GROUP}` : ''}`);
  const answer = await world.until(() => {
    const view = who.view();
    const said = heard()[before];
    if (said !== undefined) return world.reads(said);
    const text = world.reads(view);
    return formOf(world, who) ?? (REFUSED.test(text) ? text : undefined);
  });
  if (who.view() !== undefined) await who.closes({ all: true });
  return REFUSED.test(answer) ? '–' : 'yes';
}

const takesGroup = (name: string): boolean =>
  operations.some(
    (each) => each.name === name && Object.values(each.fields).some(({ widget }) => widget.kind === 'group'),
  );

/** Presses a button of the card and reads what is answered to this person alone. */
async function presses(world: World, who: Person, button: string): Promise<string> {
  const [card] = world.cards();
  if (card === undefined) throw new Error('there is no card');
  const heard = () => who.sees(world.desk).filter(({ kind }) => kind === 'ephemeral');
  const before = heard().length;
  await who.clicks(button, { in: card, ...(button.startsWith('Confirm') ? { confirm: true } : {}) });
  return world.reads(await world.until(() => heard()[before]));
}

const stores = availableStores().map(({ name }) => (name === 'SQLite' ? ('sqlite' as const) : ('postgres' as const)));

describe.each(stores)('through real commands and clicks, on %s,', (store) => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ store, settings: { DEFAULT_DESK_TWO_APPROVERS: 'on', ...oneDesk } });
    await gather(world);
  });
  afterEach(() => world.stop());
  const person = (id: string): Person => world.slack.person(id);

  it('each operation is asked for by whom the page of permissions says', async () => {
    const rows: Row[] = [];
    for (const { name } of operations) {
      const cells: string[] = [];
      for (const { id } of roles) cells.push(await mayAsk(world, person(id), name));
      rows.push({ act: 'Ask for', operation: `\`${name}\``, cells });
    }
    expectDocumented(
      'asking',
      tableOf(
        roles.map(({ column }) => column),
        rows,
      ),
    );
    expect(world.cams.writes()).toEqual([]);
  });

  it('a deletion is confirmed by two approvers, whoever else presses first, and shown to them and its requester', async () => {
    const card = await ask(world, `/chatgroup delete ${GROUP}`, { Reason: 'Never used' });
    expect(world.reads(world.cards()[0])).toContain('Two approvers have to confirm: this deletes the group.');
    for (const [id, says] of [
      ['U0DINA', /You asked for this yourself/],
      ['U0SINTA', /Only an approver of this desk/],
      ['U0GUEST', /Guests cannot use/],
      ['U0STRANGER', /another organisation/],
    ] as const) {
      expect(await presses(world, person(id), 'Confirm deletion')).toMatch(says);
      expect(await presses(world, person(id), 'Deny')).toMatch(says);
      if (id !== 'U0DINA') {
        expect(await presses(world, person(id), 'Withdraw')).toMatch(
          /Only the person who asked|cannot use Groupkeeper/,
        );
        expect(await presses(world, person(id), 'Show link')).toMatch(
          /Only the person who asked|cannot use Groupkeeper/,
        );
      }
    }
    for (const id of ['U0DINA', 'U0RAKA']) expect(await presses(world, person(id), 'Show link')).toMatch(SHOWN);
    expect(await presses(world, person('U0RAKA'), 'Confirm deletion')).toMatch(/1 of 2/);
    await reading(world, card, /1 of 2 confirmations so far: .*Raka/, /Raka confirmed: 1 of 2/);
    expect(await presses(world, person('U0RAKA'), 'Confirm deletion')).toMatch(
      /You have confirmed this already: 1 of 2/,
    );
    expect(world.cams.writes()).toEqual([]);
    expect(await presses(world, person('U0MEI'), 'Confirm deletion')).toMatch(/You confirmed this/);
    await reading(world, card, /\bDone\b/);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
