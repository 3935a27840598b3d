import type { Draft } from '../../../../src/domain/draft';
import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('drafts in $name', (kind) => {
  const db = useStore(kind);
  const inserted = async (facts: Partial<Draft> = {}): Promise<Draft> => {
    const draft: Draft = {
      id: freshId('draft'),
      personId: 'U1',
      operation: 'remove',
      deskId: 'D1',
      groupId: 'G1',
      evidence: { members: ['+62 … 4567'] },
      prefill: { reason: 'left' },
      requestId: undefined,
      createdAt: 1_760_000_000_000,
      ...facts,
    };
    await db.store.drafts.insert(draft);
    return draft;
  };

  it('come back as they were given, also after a restart', async () => {
    const full = await inserted();
    const bare = await inserted({ deskId: undefined, groupId: undefined, evidence: undefined, prefill: {} });
    await db.reopen();
    expect(await db.store.drafts.find(full.id)).toEqual(full);
    expect(await db.store.drafts.find(bare.id)).toEqual(bare);
    expect(await db.store.drafts.find('forged')).toBeUndefined();
  });

  it('take what was read later, and keep the rest', async () => {
    const draft = await inserted();
    const change = { operation: 'delete', groupId: 'G2', evidence: undefined, prefill: { reason: 'other' } } as const;
    await db.store.drafts.update(draft.id, change);
    expect(await db.store.drafts.find(draft.id)).toEqual({ ...draft, ...change });
    await db.store.drafts.update(draft.id, {});
    await db.store.drafts.update(draft.id, { deskId: 'D2', evidence: { a: 1 } });
    expect(await db.store.drafts.find(draft.id)).toEqual({ ...draft, ...change, deskId: 'D2', evidence: { a: 1 } });
  });

  it('are used by one request only, however many hand them in at once', async () => {
    const draft = await inserted();
    const uses = await Promise.all(
      Array.from({ length: 10 }, (_, i) => db.store.transaction((tx) => tx.drafts.use(draft.id, `request-${i}`))),
    );
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect((await db.store.drafts.find(draft.id))?.requestId).toBe(`request-${uses.indexOf(true)}`);
    expect(await db.store.drafts.use('forged', 'request')).toBe(false);
  });

  it('are removed when they are older than asked', async () => {
    const old = await inserted({ createdAt: 99 });
    const young = await inserted({ createdAt: 100 });
    await db.store.drafts.prune(100);
    expect(await db.store.drafts.find(old.id)).toBeUndefined();
    expect(await db.store.drafts.find(young.id)).toEqual(young);
  });
});
