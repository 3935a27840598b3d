import { AsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { AuditFact } from '../../../../src/domain/audit';
import { verifyChain } from '../../../../src/store/audit-chain';
import { freshId, useStore } from '../../../support/store-of';
import { AUDIT_KEY_FOR_TESTS, availableStores } from '../../../support/stores';

/** Runs work that belongs to no transaction, whoever asks for it. */
const elsewhere = new AsyncResource('elsewhere');
const outside = <T>(work: () => Promise<T>): Promise<T> => elsewhere.runInAsyncScope(work);

describe.each(availableStores())('the audit in $name', (kind) => {
  const db = useStore(kind);
  const aFact = (facts: Partial<AuditFact> = {}): AuditFact => ({
    deskId: 'desk',
    at: 1_760_000_000_000,
    actor: { kind: 'person', id: 'U1' },
    event: 'request.submitted',
    ...facts,
  });

  it('numbers the entries of each desk from 1, and chains them, across a restart too', async () => {
    const [one, other] = [freshId('desk'), freshId('desk')];
    const first = await db.store.audit.append(aFact({ deskId: one, requestId: 'R1', data: { revision: 1 } }));
    await db.store.audit.append(aFact({ deskId: other, actor: { kind: 'policy' } }));
    await db.reopen();
    const second = await db.store.audit.append(aFact({ deskId: one, actor: { kind: 'groupkeeper' } }));
    expect([first.seq, second.seq, second.previousHash]).toEqual([1, 2, first.hash]);
    const read = await db.store.audit.read(one, 0, 10);
    expect(read).toEqual([first, second]);
    expect(verifyChain(read, AUDIT_KEY_FOR_TESTS)).toEqual({ intact: true, head: { seq: 2, hash: second.hash } });
    expect(await db.store.audit.deskIds()).toEqual(expect.arrayContaining([one, other]));
  });

  it('reads a chain in pages', async () => {
    const deskId = freshId('desk');
    for (let i = 0; i < 5; i++) await db.store.audit.append(aFact({ deskId, at: i }));
    const seqs = async (after: number) => (await db.store.audit.read(deskId, after, 2)).map(({ seq }) => seq);
    expect([await seqs(0), await seqs(2), await seqs(4), await seqs(5)]).toEqual([[1, 2], [3, 4], [5], []]);
  });

  it('verifies whatever an entry holds', async () => {
    const deskId = freshId('desk');
    const data = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.double()));
    await fc.assert(
      fc.asyncProperty(data, async (data) => {
        await db.store.audit.append(aFact({ deskId, data }));
      }),
      { numRuns: 50 },
    );
    const entries = await db.store.audit.read(deskId, 0, 100);
    expect(verifyChain(entries, AUDIT_KEY_FOR_TESTS)).toMatchObject({ intact: true, head: { seq: 50 } });
  });

  it('keeps one chain when thirty append at once', async () => {
    const deskId = freshId('desk');
    await Promise.all(Array.from({ length: 30 }, (_, at) => db.store.audit.append(aFact({ deskId, at }))));
    const entries = await db.store.audit.read(deskId, 0, 100);
    expect(entries.map(({ at }) => at).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at));
    expect(verifyChain(entries, AUDIT_KEY_FOR_TESTS)).toMatchObject({ intact: true, head: { seq: 30 } });
  });

  it('takes no entry while somebody counts what is on record', async () => {
    const deskId = freshId('desk');
    await db.store.audit.append(aFact({ deskId }));
    let appended: Promise<unknown> = Promise.resolve();
    const counted = await db.store.transaction(async (tx) => {
      await tx.audit.hold(deskId);
      appended = outside(() => db.store.audit.append(aFact({ deskId })));
      await sleep(100);
      return (await tx.audit.read(deskId, 0, 10)).length;
    });
    expect(counted).toBe(1);
    await appended;
    expect(await db.store.audit.head(deskId)).toMatchObject({ seq: 2 });
  });

  it('leaves no gap where a transaction was undone', async () => {
    const deskId = freshId('desk');
    const undone = db.store.transaction(async (tx) => {
      await tx.audit.append(aFact({ deskId }));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await db.store.audit.append(aFact({ deskId }))).seq).toBe(1);
  });
});
