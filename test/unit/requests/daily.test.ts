import { headOf, lineId, nextDay } from '../../../src/domain/audit-line';
import { hours, minutes } from '../../../src/domain/clock';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const DAY = hours(24);

describe('a day', () => {
  it('begins at midnight in UTC, the next one a day later', () => {
    const midnight = Date.UTC(2026, 10, 22);
    expect([nextDay(midnight - 1), nextDay(midnight), nextDay(midnight + 1)]).toEqual([
      midnight,
      midnight + DAY,
      midnight + DAY,
    ]);
    expect(lineId('C0OPS', midnight - 1)).toBe('audit-C0OPS-2026-11-21');
  });
});

describe.each(availableStores())('the daily line about the audit, on $name,', (kind) => {
  const create = useWorlds(kind);
  const linesOf = ({ slack }: World) => slack.lines.map(({ line, repeated }) => ({ ...line, repeated }));
  const headsOf = (world: World) => linesOf(world).map(headOf);
  const last = async (world: World) => {
    const entry = (await world.audit()).at(-1);
    if (entry === undefined) throw new Error('nothing is on record');
    return headOf(entry);
  };

  it('says the count and head at midnight, and nothing on days on which nothing was added', async () => {
    const world = await create();
    await world.app.pass(DAY * 2);
    expect(linesOf(world)).toEqual([]);
    const request = await world.ask('link delete');
    await world.click(request, 'deny');
    await world.app.pass(hours(3));
    expect(linesOf(world)).toEqual([]);

    await world.app.pass(DAY);
    expect(headsOf(world)).toEqual([await last(world)]);
    await world.app.pass(DAY * 3);
    expect(linesOf(world)).toHaveLength(1);

    // A read is on record, too, and comes with the next line.
    await world.store.audit.append({
      deskId: world.desk.id,
      at: 1,
      actor: { kind: 'groupkeeper' },
      event: 'read.answered',
    });
    await world.click(await world.ask('link delete'), 'deny');
    await world.app.pass(DAY);
    expect(headsOf(world)).toHaveLength(2);
    expect(headsOf(world).at(-1)).toBe(await last(world));
  });

  it('is said once, though several processes are at it, and though one dies on the way', async () => {
    for (let steps = 0; steps < 24; steps += 3) {
      const world = await create();
      await world.click(await world.ask('link delete'), 'deny');
      await world.app.work();
      world.clock.leap(nextDay(world.clock.now()));
      await world.start({ steps }).work();
      world.clock.leap(world.clock.now() + minutes(2));
      await Promise.all([world.start().work(), world.start().work(), world.app.work()]);
      expect({ steps, lines: headsOf(world) }).toEqual({ steps, lines: [await last(world)] });
    }
  });

  it('is tried again when it did not arrive, saying the same, and looked for when its answer was lost', async () => {
    const world = await create();
    await world.click(await world.ask('link delete'), 'deny');
    await world.app.work();
    const atMidnight = await last(world);
    world.slack.fail('postAuditLine', { kind: 'later' });
    world.slack.fail('postAuditLine', { kind: 'lost', arrives: true });
    world.clock.leap(nextDay(world.clock.now()));
    await world.app.work();
    expect(linesOf(world)).toEqual([]);
    await world.store.audit.append({
      deskId: world.desk.id,
      at: 1,
      actor: { kind: 'groupkeeper' },
      event: 'read.answered',
    });
    await world.app.pass(minutes(10));
    expect(headsOf(world)).toEqual([atMidnight]);
  });

  it('says that it may stand there twice where history cannot be read', async () => {
    const world = await create();
    await world.click(await world.ask('link delete'), 'deny');
    world.slack.historyIsReadable = false;
    world.slack.fail('postAuditLine', { kind: 'lost', arrives: true });
    await world.app.pass(DAY);
    expect(linesOf(world).map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  it('is given up where the channel never takes it, and comes again the next day', async () => {
    const world = await create();
    await world.click(await world.ask('link delete'), 'deny');
    world.slack.fail('postAuditLine', { kind: 'permanent', reason: 'not_in_channel' });
    await world.app.pass(DAY);
    expect(linesOf(world)).toEqual([]);
    expect(await world.store.auditLines.owed(world.desk.id)).toEqual([]);
    await world.click(await world.ask('link delete'), 'deny');
    await world.app.pass(DAY);
    expect(linesOf(world)).toHaveLength(1);
  });

  it('comes late where the app was off at midnight, and is not said of a desk that is no more', async () => {
    const world = await create();
    await world.click(await world.ask('link delete'), 'deny');
    await world.app.work();
    world.clock.leap(nextDay(world.clock.now()) + hours(10));
    await world.app.work();
    expect(linesOf(world)).toHaveLength(1);
    await world.click(await world.ask('link delete'), 'deny');
    await world.app.work();
    world.desks.delete(world.desk.id);
    await world.app.pass(DAY);
    expect(linesOf(world)).toHaveLength(1);
  });
});
