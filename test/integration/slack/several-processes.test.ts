import { desk, people } from '../../../sandbox/workspace';
import { cardsOf } from '../../support/fleet/ask';
import { createFleet, type Fleet } from '../../support/fleet/fleet';
import { availableStores } from '../../support/stores';

const onPostgres = availableStores().some(({ name }) => name === 'PostgreSQL') ? describe : describe.skip;

onPostgres('two processes on one PostgreSQL', () => {
  let fleet: Fleet;
  let turn = 0;
  beforeAll(async () => {
    fleet = await createFleet({
      store: 'postgres',
      mode: 'http',
      choose: (count) => {
        turn += 1;
        return turn % count;
      },
    });
    await Promise.all([fleet.start(), fleet.start()]);
  });
  afterAll(() => fleet.stop());

  const told = (id: string): string[] =>
    fleet.slack
      .person(id)
      .sees(desk)
      .filter(({ visibleTo }) => visibleTo === id)
      .map(fleet.slack.render);

  it('take a command that both get at once a single time', async () => {
    const dina = fleet.slack.person(people.dina);
    const signing = { timestamp: Math.floor(fleet.clock.now() / 1000) };
    expect(await dina.types(desk, '/chatgroup help', { signing, times: 6 })).toMatchObject({ ok: true });
    await fleet.until(() => told(people.dina).length > 0);
    await fleet.slack.idle();
    const before = fleet.clock.now();
    await fleet.until(() => fleet.clock.now() > before + 20_000);
    expect(told(people.dina)).toHaveLength(1);
  });

  it('take a click that both get at once a single time', async () => {
    const [dina, raka] = [fleet.slack.person(people.dina), fleet.slack.person(people.raka)];
    await dina.types(desk, '/chatgroup link delete Reseller Onboarding');
    await fleet.until(() => {
      const view = dina.view();
      return view?.type === 'modal' && view.submit !== undefined;
    });
    await dina.submits({ Reason: 'The poster was copied' });
    await fleet.until(() => cardsOf(fleet)[0]);
    await raka.clicks('Confirm deletion', { confirm: true, times: 6 });
    await fleet.until(() => /\bDone\b/.test(cardsOf(fleet).map(fleet.slack.render).join()));
    expect(fleet.cams.writes()).toHaveLength(1);
    expect(told(people.raka)).toEqual([expect.stringContaining('You confirmed')]);
  });
});
