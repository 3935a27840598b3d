import { operations } from '../../src/operations';
import { textsFor } from '../../src/texts';
import { answerTo, groupCalled } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';
import { modes, type World } from '../support/world/world';

const t = textsFor(undefined);

const menuOf = (world: World): Promise<string> =>
  world.until(() => {
    const shown = world.reads(world.dina.view());
    return shown.includes('What would you like to do?') ? shown : undefined;
  });

/** Waits for a form with this title that can be handed in. */
const formCalled = (world: World, title: string): Promise<string> =>
  world.until(() => {
    const view = world.dina.view();
    return view?.type === 'modal' && view.title.text === title && view.submit !== undefined
      ? world.reads(view)
      : undefined;
  });

describe.each(modes)('the menu in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('is the same from the bare command and from the shortcut', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup');
    const typed = await menuOf(world);
    for (const operation of operations) expect(typed).toContain(operation.words(t).title);
    await world.dina.closes({ all: true });

    await world.dina.shortcut('manage_chat_groups');
    const fromShortcut = await menuOf(world);
    for (const operation of operations) expect(fromShortcut).toContain(operation.words(t).title);
  });

  it.each(operations.map((operation) => ({ operation, title: operation.words(t).title })))(
    'leads to the form of "$title"',
    async ({ operation, title }) => {
      const { world } = the;
      await world.dina.shortcut('manage_chat_groups');
      await menuOf(world);
      await world.dina.clicks(title);
      const form = await formCalled(world, title);
      const [first] = Object.values(operation.fields);
      if (first !== undefined) expect(form).toContain(first.label(t));
    },
  );

  it('carries a choice to the end: a group is picked, the form is filled, the answer comes', async () => {
    const { world } = the;
    await world.dina.shortcut('manage_chat_groups');
    await menuOf(world);
    await world.dina.clicks('Members');
    await formCalled(world, 'Members');
    await world.dina.submits({ Group: { search: 'resel', pick: 'Reseller Onboarding' } });
    await answerTo(world, world.dina, /8 members/);
  });

  it('lets a picked group be written to', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup');
    await menuOf(world);
    await world.dina.clicks('Create invite link');
    await formCalled(world, 'Create invite link');
    await world.dina.fills({ Group: { search: 'ware', pick: 'Warehouse Night Shift' } });
    await world.until(() => world.reads(world.dina.view()).includes('This starts as soon as you ask'));
    await world.dina.submits();
    await world.until(() => groupCalled(world, 'Warehouse').link);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
