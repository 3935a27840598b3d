import { minutes } from '../../../src/domain/clock';
import { freshId, useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

const AT = 1_760_000_000_000;

describe.each(availableStores())('jobs that a transaction asks for, in $name', (kind) => {
  const db = useStore(kind);
  const dueOf = async (key: string): Promise<number[]> => {
    const due: number[] = [];
    for (;;) {
      const next = await db.store.jobs.claim(AT + minutes(60), minutes(1));
      if (next === undefined) return due;
      if (next.key === key) due.push(next.version);
      await db.store.jobs.finish(next);
    }
  };

  it('are there when it is over, each once and at the earliest time it was asked for', async () => {
    const key = freshId('R');
    await db.store.transaction(async (tx) => {
      await tx.jobs.schedule('expire', key, AT + minutes(5));
      await tx.jobs.schedule('execute', key, AT + minutes(3));
      await tx.jobs.schedule('expire', key, AT + minutes(2));
      await tx.jobs.schedule('expire', key, AT + minutes(9));
    });
    expect(await db.store.jobs.nextDue(['expire'])).toBe(AT + minutes(2));
    expect(await db.store.jobs.nextDue(['execute'])).toBe(AT + minutes(3));
    expect(await dueOf(key)).toHaveLength(2);
  });

  it('are not there when it came to nothing', async () => {
    const failing = db.store.transaction(async (tx) => {
      await tx.jobs.schedule('post', freshId('R'), AT);
      throw new Error('told to fail');
    });
    await expect(failing).rejects.toThrow('told to fail');
    expect(await db.store.jobs.nextDue()).toBeUndefined();
  });

  it('come earlier, never later, than they were asked for before', async () => {
    const key = freshId('R');
    await db.store.jobs.schedule('expire', key, AT + minutes(5));
    await db.store.transaction((tx) => tx.jobs.schedule('expire', key, AT + minutes(9)));
    expect(await db.store.jobs.nextDue()).toBe(AT + minutes(5));
    await db.store.transaction((tx) => tx.jobs.schedule('expire', key, AT + minutes(1)));
    expect(await db.store.jobs.nextDue()).toBe(AT + minutes(1));
    await dueOf(key);
  });

  it('are told of once they are there, and not where it came to nothing', async () => {
    const key = freshId('R');
    const told: unknown[] = [];
    db.store.onScheduled((asked) => void told.push(...asked));
    await db.store.transaction(async (tx) => {
      await tx.jobs.schedule('post', key, AT);
      await tx.jobs.schedule('expire', key, AT + minutes(5));
      expect(told).toEqual([]);
    });
    const asked = [
      { kind: 'post', key, runAt: AT },
      { kind: 'expire', key, runAt: AT + minutes(5) },
    ];
    expect(told).toEqual(asked);
    const failing = db.store.transaction(async (tx) => {
      await tx.jobs.schedule('post', freshId('R'), AT);
      throw new Error('told to fail');
    });
    await expect(failing).rejects.toThrow('told to fail');
    await db.store.transaction(async (tx) => void (await tx.desks.find('none')));
    expect(told).toEqual(asked);
    await dueOf(key);
  });
});
