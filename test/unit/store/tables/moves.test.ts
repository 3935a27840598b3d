import { canMove, REQUEST_STATES } from '../../../../src/domain/request-state';
import { aRequest, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('a move in $name', (kind) => {
  const db = useStore(kind);
  const inserted = async (facts: Parameters<typeof aRequest>[0] = {}) => {
    const request = aRequest(facts);
    await db.store.requests.insert(request);
    return request;
  };

  it('takes place from exactly where the request stands', async () => {
    const request = await inserted();
    expect(await db.store.requests.move(request, 'approved', { approvedAt: 5, decidedBy: 'U1' })).toBe(true);
    const approved = { ...request, state: 'approved', approvedAt: 5, decidedBy: 'U1' };
    expect(await db.store.requests.find(request.id)).toEqual(approved);
  });

  it('writes nothing from another state or revision, or for a request that is not there', async () => {
    const request = await inserted({ revision: 2 });
    const { move } = db.store.requests;
    expect(await move({ ...request, revision: 1 }, 'approved', { approvedAt: 5 })).toBe(false);
    expect(await move({ ...request, state: 'approved' }, 'executing', {})).toBe(false);
    expect(await move({ ...request, id: 'nobody' }, 'approved', {})).toBe(false);
    expect(await db.store.requests.find(request.id)).toEqual(request);
  });

  it('empties what the change names as undefined, keeps what it does not name, and takes a new revision', async () => {
    const request = await inserted({ state: 'approved', approvedAt: 5, decidedBy: 'U1' });
    const change = { revision: 2, approvedAt: undefined, effect: 'change', expiresAt: 9, groupId: 'G2' } as const;
    expect(await db.store.requests.move(request, 'pending', change)).toBe(true);
    expect(await db.store.requests.find(request.id)).toEqual({ ...request, ...change, state: 'pending' });
  });

  it('keeps the outcome and the end', async () => {
    const request = await inserted({ state: 'settling' });
    const change = {
      outcome: { kind: 'succeeded', done: [{ what: 'member', value: 'x' }], missing: [] },
      endedAt: 8,
    } as const;
    await db.store.requests.move(request, 'succeeded', change);
    expect(await db.store.requests.find(request.id)).toEqual({ ...request, ...change, state: 'succeeded' });
  });

  it('is refused when no request may go that way, whatever stands in the store', async () => {
    const pairs = REQUEST_STATES.flatMap((from) => REQUEST_STATES.map((to) => [from, to] as const));
    const request = await inserted();
    for (const [from, to] of pairs.filter(([from, to]) => !canMove(from, to))) {
      const refused = db.store.requests.move({ ...request, state: from }, to, {});
      await expect(refused).rejects.toThrow(`no request goes from ${from} to ${to}`);
    }
    expect(await db.store.requests.find(request.id)).toEqual(request);
  });

  it('takes place once when fifty ask for it at once', async () => {
    const request = await inserted();
    const moves = Array.from({ length: 50 }, (_, i) =>
      db.store.transaction((tx) =>
        tx.requests.move(request, i % 2 === 0 ? 'approved' : 'denied', { decidedBy: `U${i}` }),
      ),
    );
    const moved = await Promise.all(moves);
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect((await db.store.requests.find(request.id))?.decidedBy).toBe(`U${moved.indexOf(true)}`);
  });
});
