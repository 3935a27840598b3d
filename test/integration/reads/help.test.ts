import { operations } from '../../../src/operations';
import { answerTo } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes } from '../../support/world/world';

describe.each(modes)('/chatgroup help in %s mode', (mode) => {
  const the = useWorld({ mode });

  it('lists every command, and says that this person may use them', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup help');
    const text = world.reads(await answerTo(world, world.dina, /what you can type/));
    for (const { name } of operations) expect(text).toContain(`/chatgroup ${name}`);
    expect(text).toContain('You may do everything listed here.');
    expect(text.match(/needs an approver/gi)).toHaveLength(1);
    expect(text).toContain('nothing happens before an approver confirms');
    expect(world.cams.calls).toEqual([]);
  });

  it('tells a guest what is not for them', async () => {
    const { world } = the;
    await world.guest.types(world.desk, '/chatgroup help');
    const text = world.reads(await answerTo(world, world.guest, /what you can type/));
    expect(text).toContain('Guests cannot use Groupkeeper');
    expect(text).not.toContain('You may do everything');
  });

  it('is offered for a mistyped command, with the nearest one', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup lsit');
    await answerTo(world, world.dina, /There is no .*lsit.*Did you mean .*\/chatgroup list/);
    await world.dina.types(world.desk, '/chatgroup <!channel> xyzzy');
    const answer = await answerTo(world, world.dina, /xyzzy/);
    expect(answer.text).toContain('&lt;!channel&gt;');
    expect(world.reads(answer)).toContain('<!channel>');
    expect(world.dina.view()).toBeUndefined();
    expect(world.raka.sees(world.desk)).toEqual([]);
  });
});
