import fc from 'fast-check';
import { hours, minutes } from '../../../src/domain/clock';
import { isFinal } from '../../../src/domain/request-state';
import { expectPromisesKept } from '../../support/requests-world/invariants';
import { createWorld, type World } from '../../support/requests-world/world';
import { useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';
import { GROUPS, type Step, steps, take } from './model-steps';

const members = [1, 2, 3, 4, 5, 6, 7].map((n) => `628123456780${n}`);

const DECISION_OF: Readonly<Record<string, readonly string[]>> = {
  'request.confirmed': ['confirm'],
  'request.voted': ['confirm'],
  'request.denied': ['deny'],
  'request.withdrawn': ['withdraw'],
  'request.said': ['happened', 'did_not_happen'],
};

/** Every decision on record was clicked by that person on that request. */
async function expectOnlyOwnDecisions(world: World, taken: readonly Step[], cards: readonly { id: string }[]) {
  const clicks = taken.flatMap((step) => (step.kind === 'clicks' ? step.clicks : []));
  for (const { event, actor, requestId } of await world.audit()) {
    const decisions = DECISION_OF[event];
    if (decisions === undefined || actor.kind !== 'person') continue;
    const made = clicks.some(
      ({ request, decision, by }) =>
        by === actor.id && decisions.includes(decision) && cards[request]?.id === requestId,
    );
    expect({ event, requestId, by: actor.id, made }).toMatchObject({ made: true });
  }
}

/** Whatever met CAMS, met a group as it was confirmed. */
async function expectConfirmedEvidence(world: World, cards: readonly { id: string }[]) {
  const attempted = await Promise.all(
    cards.map(async ({ id }) => {
      const attempts = (await world.audit()).filter(
        (each) => each.requestId === id && each.event === 'attempt.recorded',
      );
      return Promise.all(attempts.map(({ data }) => world.store.revisions.find(id, Number(data?.revision))));
    }),
  );
  const confirmed = attempted.flat().map((each) => JSON.stringify(seen(each?.evidence)));
  for (const { groupId, group } of world.cams.met) {
    const link = group?.link === undefined ? null : { masked: group.link.masked };
    expect(confirmed).toContain(JSON.stringify({ groupId, subject: group?.subject, link: link?.masked ?? null }));
  }
}

const seen = (evidence: Readonly<Record<string, unknown>> = {}) => {
  const { groupId, subject, link } = evidence;
  const masked = typeof link === 'object' && link !== null && 'masked' in link ? link.masked : null;
  return { groupId, subject, link: masked };
};

describe.each(availableStores())('whatever happens, in $name,', (kind) => {
  const db = useStore(kind);

  async function live(taken: readonly Step[]): Promise<void> {
    const world = await createWorld(db.store);
    for (const id of GROUPS)
      world.cams.change(id, { subject: 'Sales', link: 'https://chat.whatsapp.com/TESTLINK0001', members });
    const input = (group: string) => ({ group, reason: 'old' });
    const removed = (from: number) => ({ ...input('G1'), members: members.slice(from, from + 3) });
    const cards = [
      await world.ask('link delete', input('G1')),
      await world.ask('link create', input('G1')),
      await world.ask('link delete', input('G2')),
      await world.ask('delete', input('G2')),
      await world.ask('remove', removed(0)),
      await world.ask('remove', removed(3)),
    ];
    for (const step of taken) await take(world, step, cards);
    world.cams.state.unreadable = undefined;
    await world.app.pass(hours(50));
    for (const { id } of cards) {
      const state = await world.state({ id });
      expect({ id, state, ended: isFinal(state) || state === 'unknown' }).toMatchObject({ ended: true });
      expect(await world.store.outbox.owed(id)).toEqual([]);
    }
    await expectPromisesKept(world);
    await expectOnlyOwnDecisions(world, taken, cards);
    await expectConfirmedEvidence(world, cards);
  }

  it(
    'each confirmed revision is written at most once, on what was confirmed, and every request ends, on record',
    async () => {
      await fc.assert(fc.asyncProperty(steps, live), { numRuns: kind.name === 'SQLite' ? 12 : 5 });
    },
    minutes(3),
  );
});
