import { answerTo } from '../../support/world/acts';
import { useWorld } from '../../support/world/use-world';
import { modes, type World } from '../../support/world/world';

/** Changes who somebody is before the app asks about them. */
function becomes(world: World, id: string, facts: Partial<World['slack']['workspace']['users'][number]>): void {
  const user = world.slack.workspace.users.find((each) => each.id === id);
  if (user !== undefined) Object.assign(user, facts);
}

const cases = [
  { who: 'a guest', facts: { is_restricted: true }, says: /Guests cannot use Groupkeeper/ },
  { who: 'a guest of one channel', facts: { is_ultra_restricted: true }, says: /Guests cannot use Groupkeeper/ },
  { who: 'an app', facts: { is_bot: true }, says: /Apps cannot use Groupkeeper/ },
  { who: 'a deactivated person', facts: { deleted: true }, says: /deactivated/ },
  { who: 'a person of another organisation', facts: { is_stranger: true }, says: /another organisation/ },
  { who: 'a person of another workspace', facts: { team_id: 'T0OTHER' }, says: /another organisation/ },
];

describe.each(modes)('in %s mode', (mode) => {
  const the = useWorld({ mode });

  it.each(cases)('$who is told why they may not read or write', async ({ facts, says }) => {
    const { world } = the;
    becomes(world, world.dina.id, facts);
    await world.dina.types(world.desk, '/chatgroup list');
    await answerTo(world, world.dina, says);
    await world.dina.types(world.desk, '/chatgroup link delete Reseller Onboarding');
    await world.until(() => says.test(world.reads(world.dina.view())));
    await world.dina.closes({ all: true });
    await world.dina.types(world.desk, '/chatgroup');
    await world.until(() => says.test(world.reads(world.dina.view())));
    expect(world.cards()).toEqual([]);
    expect(world.cams.writes()).toEqual([]);
  });
});

describe('somebody who changed while their form was open', () => {
  const the = useWorld();

  it('cannot hand it in as a guest', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup create Weekend offers');
    await world.until(() => world.reads(world.dina.view()).includes('Description'));
    becomes(world, world.dina.id, { is_restricted: true });
    world.clock.leap(10 * 60_000);
    await world.dina.submits();
    await world.until(() => /Guests cannot/.test(world.reads(world.dina.view())));
    await world.passes(10_000);
    expect(world.cards()).toEqual([]);
    expect(world.cams.writes()).toEqual([]);
  });
});
