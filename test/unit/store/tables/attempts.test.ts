import type { Attempt } from '../../../../src/domain/request';
import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('attempts in $name', (kind) => {
  const db = useStore(kind);
  const anAttempt = async (facts: Partial<Attempt> = {}): Promise<Attempt> => {
    const request = aRequest();
    await db.store.requests.insert(request);
    return {
      id: freshId('attempt'),
      requestId: request.id,
      revision: 1,
      lock: freshId('lock'),
      attemptedAt: 10,
      reply: undefined,
      failure: undefined,
      settledAt: undefined,
      ...facts,
    };
  };

  it('hold their lock until they are settled', async () => {
    const first = await anAttempt();
    const second = await anAttempt({ lock: first.lock });
    const { attempts } = db.store;
    expect(await attempts.insert(first)).toBe(true);
    expect(await attempts.under(first.lock)).toEqual({ heldFor: first.requestId, attempts: 1 });
    expect(await attempts.insert(second)).toBe(false);
    expect(await attempts.of(second.requestId)).toBeUndefined();
    expect(await attempts.under(first.lock)).toEqual({ heldFor: first.requestId, attempts: 1 });
    await attempts.settle(first.id, 20);
    expect(await attempts.under(first.lock)).toEqual({ heldFor: undefined, attempts: 1 });
    expect(await attempts.insert(second)).toBe(true);
    expect(await attempts.under(first.lock)).toEqual({ heldFor: second.requestId, attempts: 2 });
    await attempts.settle(second.id, 30, { code: 'unexpected' });
    expect(await attempts.under(first.lock)).toEqual({ heldFor: undefined, attempts: 2 });
    expect(await attempts.under(freshId('lock'))).toEqual({ heldFor: undefined, attempts: 0 });
  });

  it('are made once for a revision, settled or not', async () => {
    const first = await anAttempt();
    await db.store.attempts.insert(first);
    await db.store.attempts.settle(first.id, 20);
    const again = { ...first, id: freshId('attempt'), lock: freshId('lock') };
    expect(await db.store.attempts.insert(again)).toBe(false);
    expect(await db.store.attempts.insert({ ...again, revision: 2 })).toBe(true);
    expect((await db.store.attempts.of(first.requestId))?.revision).toBe(2);
  });

  it('keep reply and failure, also after a restart', async () => {
    const attempt = await anAttempt();
    const reply = { camsRequestId: 'R1', facts: { groupId: 'G1', accepted: 2 } };
    const failure = { code: 'unexpected', vendorCode: 'V', camsRequestId: 'R2' } as const;
    await db.store.attempts.insert(attempt);
    await db.store.attempts.setReply(attempt.id, reply);
    await db.store.attempts.settle(attempt.id, 20, failure);
    await db.reopen();
    expect(await db.store.attempts.of(attempt.requestId)).toEqual({ ...attempt, reply, failure, settledAt: 20 });
  });

  it('keep why the reply was lost until something else is known', async () => {
    const attempt = await anAttempt();
    const lost = { code: 'unexpected', camsRequestId: 'R2' } as const;
    await db.store.attempts.insert(attempt);
    await db.store.attempts.setFailure(attempt.id, lost);
    await db.store.attempts.settle(attempt.id, 20);
    expect(await db.store.attempts.of(attempt.requestId)).toEqual({ ...attempt, failure: lost, settledAt: 20 });
  });

  it('give a lock to one of twenty that want it at once', async () => {
    const lock = freshId('lock');
    const wanted = await Promise.all(Array.from({ length: 20 }, () => anAttempt({ lock })));
    const got = await Promise.all(wanted.map((attempt) => db.store.transaction((tx) => tx.attempts.insert(attempt))));
    expect(got.filter(Boolean)).toHaveLength(1);
    expect((await db.store.attempts.under(lock)).heldFor).toBe(wanted[got.indexOf(true)]?.requestId);
  });

  it('go on with the transaction when the lock is taken', async () => {
    const first = await anAttempt();
    const second = await anAttempt({ lock: first.lock });
    await db.store.attempts.insert(first);
    const { heldFor } = await db.store.transaction(async (tx) => {
      expect(await tx.attempts.insert(second)).toBe(false);
      return tx.attempts.under(first.lock);
    });
    expect(heldFor).toBe(first.requestId);
  });
});
