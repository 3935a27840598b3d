import type { Policy } from '../../../src/domain/desk';
import { BUDI, RAKA, SITI } from '../../support/requests-world/people';
import { useWorlds } from '../../support/requests-world/use-worlds';
import { GROUP, type World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const ON = { selfConfirmation: { by: BUDI, reason: 'At night we are one' } };
const BY_REQUESTER = 'Confirmed by the requester, as this desk allows.';
const input = { group: GROUP, reason: 'no longer needed' };

/** Raka, who is an approver, asks. */
async function askedBy(world: World, who: string, name = 'link delete') {
  const submitted = await world.submit(name, input, { by: who });
  if (submitted.kind !== 'submitted') throw new Error(`it was ${submitted.kind}`);
  await world.app.work();
  return submitted.request;
}

const allow = (world: World, policy: Partial<Policy>): void => {
  world.desks.set(world.desk.id, { ...world.desk, policy: { ...world.desk.policy, ...policy } });
};

const confirmedEntry = async (world: World) => (await world.audit()).find(({ event }) => event === 'request.confirmed');

describe.each(availableStores())('an approver who asked, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('may not confirm it', async () => {
    const world = await createWorld();
    const request = await askedBy(world, RAKA);
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'refused', refusal: 'own_request' });
  });

  it('may where the desk allows it, and it is on record that it was so', async () => {
    const world = await createWorld(ON);
    const request = await askedBy(world, RAKA);
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'done' });
    expect((await confirmedEntry(world))?.data).toMatchObject({ byRequester: BY_REQUESTER, voters: [RAKA] });
  });

  it('is not said to have confirmed it where another did', async () => {
    const world = await createWorld(ON);
    const request = await askedBy(world, RAKA);
    await world.click(request, 'confirm', SITI);
    expect((await confirmedEntry(world))?.data).not.toHaveProperty('byRequester');
  });

  it('may not deny it, even there: they can withdraw', async () => {
    const world = await createWorld(ON);
    const request = await askedBy(world, RAKA);
    expect(await world.click(request, 'deny', RAKA)).toMatchObject({ kind: 'refused', refusal: 'own_request' });
    expect(await world.click(request, 'withdraw', RAKA)).toMatchObject({ kind: 'done' });
  });

  it('may not when the desk allowed it only after it was asked, or no longer', async () => {
    const world = await createWorld();
    const before = await askedBy(world, RAKA);
    allow(world, ON);
    expect(await world.click(before, 'confirm', RAKA)).toMatchObject({ refusal: 'own_request' });
    const after = await askedBy(world, SITI);
    allow(world, { selfConfirmation: undefined });
    expect(await world.click(after, 'confirm', SITI)).toMatchObject({ refusal: 'own_request' });
  });

  it('counts as one where two are needed, however often they press', async () => {
    const world = await createWorld({ ...ON, twoApprovers: true });
    const request = await askedBy(world, RAKA, 'delete');
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
    expect(await world.click(request, 'confirm', RAKA)).toMatchObject({ kind: 'voted_before', votes: 1 });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'done' });
    expect((await confirmedEntry(world))?.data).toMatchObject({ byRequester: BY_REQUESTER, voters: [RAKA, SITI] });
  });

  it('no longer counts when the desk stopped allowing it between two confirmations', async () => {
    const world = await createWorld({ ...ON, twoApprovers: true });
    const request = await askedBy(world, RAKA, 'delete');
    await world.click(request, 'confirm', RAKA);
    allow(world, { selfConfirmation: undefined, twoApprovers: true });
    expect(await world.click(request, 'confirm', SITI)).toMatchObject({ kind: 'voted', votes: 1, needed: 2 });
  });

  it('is no requester who is not an approver', async () => {
    const world = await createWorld(ON);
    const request = await askedBy(world, BUDI);
    expect(await world.click(request, 'confirm', BUDI)).toMatchObject({ refusal: 'own_request' });
  });
});
