import type { Post } from '../../../../src/domain/note';
import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('the outbox in $name', (kind) => {
  const db = useStore(kind);
  const card: Post = { kind: 'card' };
  const note: Post = { kind: 'note', note: { kind: 'confirmed', by: ['U1', 'U2'] } };
  const insertedRequest = async () => {
    const request = aRequest();
    await db.store.requests.insert(request);
    return request.id;
  };

  it('owes the posts of a request in the order they were added, whatever their ids and times, also after a restart', async () => {
    const requestId = await insertedRequest();
    const otherId = await insertedRequest();
    const ids = ['z', 'm', 'a'].map((letter) => freshId(letter));
    for (const [i, id] of ids.entries())
      await db.store.outbox.add(requestId, [{ id, post: i === 0 ? card : note }], 100 - i);
    await db.store.outbox.add(otherId, [{ id: freshId('post'), post: card }], 1);
    const [later, latest] = [freshId('post'), freshId('post')];
    const both = [
      { id: later, post: note },
      { id: latest, post: card },
    ];
    await db.store.outbox.add(requestId, both, 100);
    await db.store.outbox.add(requestId, [], 100);
    ids.push(later, latest);
    await db.reopen();
    expect(await db.store.outbox.owed(requestId)).toEqual(
      ids.map((id, i) => ({ id, requestId, post: i === 0 || id === latest ? card : note, begun: 0 })),
    );
  });

  it('owes a post once that is added twice, and the transaction goes on', async () => {
    const requestId = await insertedRequest();
    const id = freshId('post');
    await db.store.outbox.add(requestId, [{ id, post: card }], 1);
    await db.store.transaction(async (tx) => {
      await tx.outbox.add(requestId, [{ id, post: note }], 2);
      await tx.jobs.schedule('post', requestId, 2);
    });
    expect(await db.store.outbox.owed(requestId)).toEqual([{ id, requestId, post: card, begun: 0 }]);
    expect(await db.store.jobs.nextDue()).toBe(2);
  });

  it('no longer owes what was posted or buried', async () => {
    const requestId = await insertedRequest();
    const [posted, alsoPosted, private_, buried, owed] = ['p', 'a', 'q', 'b', 'o'].map((letter) => freshId(letter));
    if (!posted || !alsoPosted || !private_ || !buried || !owed) throw new Error('five ids');
    for (const id of [posted, alsoPosted, private_, buried, owed])
      await db.store.outbox.add(requestId, [{ id, post: card }], 1);
    await db.store.outbox.markPosted([posted, alsoPosted], 2, { channel: 'C1', ts: '1.2' });
    await db.store.outbox.markPosted([private_], 2, undefined);
    await db.store.outbox.bury(buried, 2, 'is_archived');
    expect((await db.store.outbox.owed(requestId)).map(({ id }) => id)).toEqual([owed]);
  });

  it('remembers that a post may stand in Slack already, until it is known that it does not', async () => {
    const requestId = await insertedRequest();
    const id = freshId('post');
    await db.store.outbox.add(requestId, [{ id, post: card }], 1);
    expect(await db.store.outbox.begin({ id, begun: 0 })).toBe(true);
    expect(await db.store.outbox.owed(requestId)).toEqual([{ id, requestId, post: card, begun: 1 }]);
    await db.store.outbox.takeBack({ id, begun: 0 });
    expect(await db.store.outbox.owed(requestId)).toEqual([{ id, requestId, post: card, begun: 0 }]);
  });

  it('lets one of several begin a post, and none of them take back what another began', async () => {
    const requestId = await insertedRequest();
    const id = freshId('post');
    await db.store.outbox.add(requestId, [{ id, post: card }], 1);
    const began = await Promise.all([1, 2, 3].map(() => db.store.outbox.begin({ id, begun: 0 })));
    expect(began.filter(Boolean)).toHaveLength(1);
    expect(await db.store.outbox.begin({ id, begun: 1 })).toBe(true);
    await db.store.outbox.takeBack({ id, begun: 0 });
    expect(await db.store.outbox.owed(requestId)).toMatchObject([{ begun: 2 }]);
    await db.store.outbox.takeBack({ id, begun: 1 });
    await db.store.outbox.takeBack({ id, begun: 0 });
    expect(await db.store.outbox.owed(requestId)).toMatchObject([{ begun: 0 }]);
  });

  it('lets nobody begin what stands there or was given up', async () => {
    const requestId = await insertedRequest();
    const [posted, buried] = [freshId('p'), freshId('b')];
    for (const id of [posted, buried]) await db.store.outbox.add(requestId, [{ id, post: card }], 1);
    await db.store.outbox.markPosted([posted], 2, { channel: 'C1', ts: '1.2' });
    await db.store.outbox.bury(buried, 2, 'is_archived');
    for (const id of [posted, buried]) expect(await db.store.outbox.begin({ id, begun: 0 })).toBe(false);
  });

  it('owes nothing that was undone with its transaction', async () => {
    const requestId = await insertedRequest();
    const undone = db.store.transaction(async (tx) => {
      await tx.outbox.add(requestId, [{ id: freshId('post'), post: card }], 1);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await db.store.outbox.owed(requestId)).toEqual([]);
  });
});
