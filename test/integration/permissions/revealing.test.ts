import { expectDocumented, type Row, tableOf } from '../../support/permissions/documented';
import { oneDesk } from '../../support/permissions/other-desk';
import { askedByAll, buttons, gather, pressers, presses, wheres } from '../../support/permissions/reveals';
import { openSetupForm, save } from '../../support/world/setup';
import { startWorld, type World } from '../../support/world/world';

type Asked = Awaited<ReturnType<typeof askedByAll>>;

async function revealingRows(world: World, asked: Asked): Promise<Row[]> {
  const rows: Row[] = [];
  for (const where of wheres) {
    for (const button of buttons) {
      const cells: string[] = [];
      for (const presser of pressers) cells.push(await presses(world, asked, [where, presser, button]));
      rows.push({ act: where, operation: `**${button[0]}**`, cells });
    }
  }
  return rows;
}

describe('through real clicks,', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ settings: oneDesk });
    await gather(world);
  });
  afterEach(() => world.stop());

  it('links and numbers are shown to whom the page of permissions says, as the desk is set', async () => {
    const columns = pressers.map(({ column }) => column);
    const table = (rows: readonly Row[]) => tableOf(columns, rows, { head: ['Where', 'Button'], all: 'all of them' });
    const asked = await askedByAll(world);
    expectDocumented('revealing', table(await revealingRows(world, asked)));
    const sinta = world.slack.person('U0SINTA');
    await openSetupForm(world, sinta);
    await save(world, sinta, { 'Who may see invite links and full numbers': 'Approvers only' });
    await sinta.closes({ all: true });
    expectDocumented('revealing-kept', table(await revealingRows(world, asked)));
    const shown = (await world.endAndReadAudit()).filter(({ event }) => event === 'secret.shown');
    const people = new Set(shown.map(({ actor }) => (actor.kind === 'person' ? actor.id : actor.kind)));
    expect([...people].filter((id) => ['U0LATELY', 'U0STRANGER', 'U0GONE'].includes(id))).toEqual([]);
    expect(people).toContain('U0RAKA');
  });
});
