import { hours, minutes } from '../../../src/domain/clock';
import { answerTo } from '../../support/world/acts';
import { admins, news, newsLike, openSetupForm, save } from '../../support/world/setup';
import { useWorld } from '../../support/world/use-world';

const OWN = 'Approvers may confirm what they asked for themselves';
const looser = { Approvers: ['@dina'], 'Own requests': [OWN], 'Why own requests may be confirmed': 'A small team' };

describe('a desk from the settings', () => {
  const the = useWorld();

  it('shows itself as it is, and keeps its requests and its audit when it is set up', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    const form = await openSetupForm(world, sinta);
    expect(form).toContain('The desk of #community-desk, as it is now');
    expect(form).toContain('+6281100000001');
    expect(await save(world, sinta, { 'A request that nobody decides expires after': '1 hour' })).toMatch(
      /What counts at once is in force/,
    );
    expect(world.reads(await newsLike(world, /The desk was changed/))).toMatch(
      /Requests expire after: 24 hours → 1 hour/,
    );
    await world.restart();
    const again = await openSetupForm(world, sinta);
    expect(again).toContain('1 hour');
  });

  it('allows more a day after it was announced, over a restart, and says so', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    expect(await save(world, sinta, looser)).toMatch(/comes into force 24 hours after that/);
    const asked = await newsLike(world, /A change to this desk waits/);
    expect(world.reads(asked)).toMatch(/@Sinta asked for this/);
    expect(world.reads(asked)).toMatch(/Approvers: @approvers → @Dina, @approvers/);
    expect(world.reads(asked)).toMatch(/Confirming own requests: not allowed → allowed, because: A small team/);
    // The 24 hours begin when the reply of Slack is on record.
    await world.passes(minutes(1));
    world.clock.leap(hours(12));
    await world.restart();
    expect(news(world).some((each) => /is in force/.test(world.reads(each)))).toBe(false);
    world.clock.leap(hours(12));
    await world.passes(minutes(1));
    await newsLike(world, /24 hours have passed since it was announced/);
    await world.until(() => news(world).find((each) => /This is in force by now/.test(world.reads(each))));
    expect(world.reads(news(world)[0])).not.toContain('[Agree]');
    const audit = await world.endAndReadAudit();
    expect(audit.map(({ event }) => event).filter((event) => event.startsWith('desk.'))).toEqual([
      ...['desk.change_asked', 'desk.change_in_force'],
    ]);
  });

  it('allows more at once when a second admin agrees; the first cannot', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    await save(world, sinta, looser);
    const asked = await newsLike(world, /A change to this desk waits/);
    await sinta.clicks('Agree', { in: asked });
    await answerTo(world, sinta, /another admin has to agree/);
    await world.dina.clicks('Agree', { in: asked });
    await answerTo(world, world.dina, /Only admins can set up desks.*@Sinta or an admin of this workspace/);
    await mei.clicks('Agree', { in: asked });
    await answerTo(world, mei, /You agreed/);
    expect(world.reads(await newsLike(world, /The change is in force/))).toMatch(
      /@Mei agreed to what @Sinta asked for/,
    );
    await mei.clicks('Take back', { in: asked });
    await answerTo(world, mei, /Too late: this change is in force by now/);
    expect(await openSetupForm(world, sinta)).toContain('A small team');
  });

  it('stays as it is when the change is taken back, and a new one takes the place of an old one', async () => {
    const { world } = the;
    const { sinta, mei } = admins(world);
    await openSetupForm(world, sinta);
    await save(world, sinta, looser);
    await newsLike(world, /A change to this desk waits/);
    expect(await openSetupForm(world, mei)).toMatch(/@Sinta asked for waits.*Saving this form takes its place/);
    await save(world, mei, { 'A request that nobody decides expires after': '7 days' });
    await newsLike(world, /@Mei saved the setup anew, so what @Sinta asked for waits no more/);
    const second = await newsLike(world, /Requests expire after: 24 hours → 7 days/);
    await mei.clicks('Take back', { in: second });
    await answerTo(world, mei, /You took the change back/);
    await newsLike(world, /The change was taken back/);
    world.clock.leap(hours(30));
    await world.passes(minutes(1));
    expect(news(world).some((each) => /24 hours have passed/.test(world.reads(each)))).toBe(false);
  });

  it('is unbound after a warning, and can be set up again', async () => {
    const { world } = the;
    const { sinta } = admins(world);
    await openSetupForm(world, sinta);
    await sinta.clicks('Unbind this channel', { confirm: false });
    await sinta.clicks('Unbind this channel', { confirm: true });
    await world.until(() => /is no desk any more/.test(world.reads(sinta.view())));
    await newsLike(world, /This channel is no desk any more/);
    await sinta.closes();
    await world.dina.types(world.desk, '/chatgroup list');
    await answerTo(world, world.dina, /has no desk/);
    await openSetupForm(world, sinta);
    expect(await save(world, sinta)).toMatch(/#community-desk is a desk now/);
  });
});
