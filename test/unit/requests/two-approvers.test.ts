import { hours } from '../../../src/domain/clock';
import type { Policy } from '../../../src/domain/desk';
import type { Request } from '../../../src/domain/request';
import { DINA, MAYA, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `628123456780${n}`);
const reason = 'They advertise';

/** The group of the test that runs: what others ask of theirs on the same database does not count. */
let groups = 0;
const group = (): string => `ONE-${groups}`;
const otherGroup = (): string => `TWO-${groups}`;

const deletion = (world: World, of = group()): Promise<Request> => world.ask('delete', { group: of, reason });

/** Asks for the removal of members `from` … `to` of the group, the first being 1. */
function removal(world: World, from: number, to: number, of = group()): Promise<Request> {
  return world.ask('remove', { group: of, members: NUMBERS.slice(from - 1, to), reason });
}

const tighten = (world: World, policy: Partial<Policy>): void => {
  world.desks.set(world.desk.id, { ...world.desk, policy: { ...world.desk.policy, ...policy } });
};

describe.each(availableStores())('what takes two approvers, in $name,', (kind) => {
  const createWorld = useWorlds(kind);
  const twoWorld = async (policy: Partial<Policy> = {}): Promise<World> => {
    const world = await createWorld({ twoApprovers: true, ...policy });
    groups += 1;
    for (const id of [group(), otherGroup()]) world.cams.change(id, { members: NUMBERS });
    return world;
  };

  it('is the deletion of a group: one confirmation does nothing, two people confirm it', async () => {
    const world = await twoWorld();
    const request = await deletion(world);
    expect(world.slack.card(request.id)?.need).toMatchObject({ approvals: 2, why: { kind: 'deletes' } });
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted_before', votes: 1, needed: 2 });
    await world.app.pass(hours(1));
    expect(world.cams.writes()).toEqual([]);
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
    await world.app.pass(hours(1));
    expect(await world.state(request)).toBe('succeeded');
    const confirmed = (await world.audit()).find(({ event }) => event === 'request.confirmed');
    expect(confirmed?.data).toMatchObject({ voters: [RAKA, SITI], needed: 2, why: { kind: 'deletes' } });
  });

  it('is not confirmed by two clicks of one person at once, and is by those of two', async () => {
    const world = await twoWorld();
    const request = await deletion(world);
    const twice = await Promise.all([RAKA, RAKA].map((who) => world.click(request, 'confirm', who, world.start())));
    expect(twice.map((each) => each.kind).sort()).toEqual(['voted', 'voted_before']);
    const other = await deletion(world, otherGroup());
    const both = await Promise.all([RAKA, SITI].map((who) => world.click(other, 'confirm', who, world.start())));
    expect(both.map((each) => each.kind).sort()).toEqual(['done', 'voted']);
  });

  it('is a removal of four members, and not one of three', async () => {
    const world = await twoWorld();
    const three = await removal(world, 1, 3, otherGroup());
    expect(await world.click(three, 'confirm')).toMatchObject({ kind: 'done' });
    const four = await removal(world, 1, 4);
    expect(await world.click(four, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
  });

  it('is the second of two removals of three, and the first when it is confirmed after the second was asked', async () => {
    const world = await twoWorld();
    const first = await removal(world, 1, 3);
    expect(world.slack.card(first.id)?.need).toMatchObject({ approvals: 1 });
    const second = await removal(world, 4, 6);
    await world.app.work();
    for (const each of [first, second]) {
      expect(world.slack.card(each.id)?.need).toMatchObject({ approvals: 2, why: { kind: 'removes', members: 6 } });
    }
    expect(await world.click(first, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
    expect(await world.click(second, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
  });

  it('is only the second of two removals of three when the first was confirmed before', async () => {
    const world = await twoWorld();
    const first = await removal(world, 1, 3);
    expect(await world.click(first, 'confirm')).toMatchObject({ kind: 'done' });
    await world.app.pass(hours(1));
    expect(await world.state(first)).toBe('succeeded');
    const second = await removal(world, 4, 6);
    expect(await world.click(second, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
    expect(await world.click(second, 'confirm', MAYA)).toMatchObject({ kind: 'done' });
  });

  it('counts what another desk asks of the same group', async () => {
    const world = await twoWorld();
    const first = await removal(world, 1, 3);
    const other = { ...world.desk, id: `${world.desk.id}-2` };
    world.desks.set(other.id, other);
    const elsewhere = { ...first, id: `${first.id}-2`, deskId: other.id };
    await world.store.transaction(async (tx) => {
      const actor = { kind: 'person', id: DINA } as const;
      await tx.audit.append({ deskId: other.id, at: world.clock.now(), actor, event: 'request.submitted' });
      await tx.requests.insert(elsewhere);
      const shown = await tx.revisions.find(first.id, 1);
      if (shown !== undefined) await tx.revisions.insert({ ...shown, requestId: elsewhere.id });
    });
    expect(await world.click(first, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
  });

  it.each([
    ['withdrawn', (world: World, other: Request) => world.click(other, 'withdraw', DINA)],
    ['denied', (world: World, other: Request) => world.click(other, 'deny', SITI)],
  ])('does not count what was %s, and says so on the card that waits', async (_what, end) => {
    const world = await twoWorld();
    const first = await removal(world, 1, 3);
    await end(world, await removal(world, 4, 6));
    await world.app.work();
    expect(world.slack.card(first.id)?.need).toMatchObject({ approvals: 1 });
    expect(await world.click(first, 'confirm')).toMatchObject({ kind: 'done' });
  });

  it('does not count what was asked of another group, or more than a day before', async () => {
    const world = await twoWorld({ expiresAfter: hours(48) });
    await removal(world, 1, 3);
    await removal(world, 1, 3, otherGroup());
    await world.app.pass(hours(24) + 1);
    const later = await removal(world, 4, 6);
    expect(await world.click(later, 'confirm')).toMatchObject({ kind: 'done' });
  });

  it('stays so when the policy was loosened meanwhile, and becomes so when it was tightened', async () => {
    const world = await twoWorld();
    const strict = await deletion(world);
    tighten(world, { twoApprovers: false });
    expect(await world.click(strict, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
    const loose = await deletion(world, otherGroup());
    tighten(world, { twoApprovers: undefined });
    expect(await world.click(loose, 'confirm')).toMatchObject({ kind: 'voted', needed: 2 });
  });

  it('needs both anew when the group changed after the first of them confirmed', async () => {
    const world = await twoWorld();
    const request = await deletion(world);
    await world.click(request, 'confirm', RAKA);
    world.cams.change(group(), { members: NUMBERS.slice(1) });
    await world.click(request, 'confirm', SITI);
    await world.app.work();
    expect(await world.find(request)).toMatchObject({ state: 'pending', revision: 2 });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(world.cams.writes()).toEqual([]);
  });

  it('does not count the first confirmation of somebody who is no approver any more', async () => {
    const world = await twoWorld();
    const request = await deletion(world);
    await world.click(request, 'confirm', MAYA);
    world.people.leads.delete(MAYA);
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
  });

  it('is one where the policy says so, then and now', async () => {
    const world = await twoWorld({ twoApprovers: false });
    expect(await world.click(await deletion(world), 'confirm')).toMatchObject({ kind: 'done' });
  });
});
