import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

describe.each(availableStores())('what belongs to a revision, in $name', (kind) => {
  const db = useStore(kind);
  const inserted = async () => {
    const request = aRequest();
    await db.store.requests.insert(request);
    return request.id;
  };

  it('keeps the evidence of each revision', async () => {
    const requestId = await inserted();
    const first = {
      requestId,
      revision: 1,
      evidence: { link: '…ab12', members: [1, 2] },
      effect: 'change',
      createdAt: 1,
    } as const;
    const second = { ...first, revision: 2, evidence: {}, effect: 'destructive' } as const;
    await db.store.revisions.insert(first);
    await db.store.revisions.insert(second);
    expect(await db.store.revisions.find(requestId, 1)).toEqual(first);
    expect(await db.store.revisions.find(requestId, 2)).toEqual(second);
    expect(await db.store.revisions.find(requestId, 3)).toBeUndefined();
  });

  it('refuses a second showing of the same revision, and one of no request', async () => {
    const revision = {
      requestId: await inserted(),
      revision: 1,
      evidence: {},
      effect: 'change',
      createdAt: 1,
    } as const;
    await db.store.revisions.insert(revision);
    await expect(db.store.revisions.insert(revision)).rejects.toThrow(/unique/i);
    await expect(db.store.revisions.insert({ ...revision, requestId: 'nobody' })).rejects.toThrow(/foreign key/i);
  });

  it('finds by its hash what a token is good for', async () => {
    const token = { requestId: await inserted(), revision: 3, decision: 'did_not_happen' } as const;
    const hash = freshId('hash');
    await db.store.tokens.insert([{ hash, ...token }]);
    expect(await db.store.tokens.find(hash)).toEqual(token);
    expect(await db.store.tokens.find('forged')).toBeUndefined();
    await expect(db.store.tokens.insert([{ hash, ...token }])).rejects.toThrow(/unique/i);
  });

  it('counts one vote a person and revision, earliest first', async () => {
    const requestId = await inserted();
    const vote = (personId: string, at: number, revision = 1) =>
      db.store.votes.insert({ requestId, revision, personId, at });
    expect(await vote('U2', 20)).toBe(true);
    expect(await vote('U1', 10)).toBe(true);
    expect(await vote('U2', 30)).toBe(false);
    expect(await vote('U2', 40, 2)).toBe(true);
    expect(await db.store.votes.of(requestId, 1)).toEqual(['U1', 'U2']);
    expect(await db.store.votes.of(requestId, 2)).toEqual(['U2']);
    const shown = { requestId, revision: 1, evidence: { total: 3 }, effect: 'change', createdAt: 1 } as const;
    expect(await db.store.revisions.withVotes(requestId, 1)).toBeUndefined();
    await db.store.revisions.insert(shown);
    await db.store.revisions.insert({ ...shown, revision: 3 });
    expect(await db.store.revisions.withVotes(requestId, 1)).toEqual({ ...shown, votes: ['U1', 'U2'] });
    expect(await db.store.revisions.withVotes(requestId, 3)).toEqual({ ...shown, revision: 3, votes: [] });
  });

  it('goes on with a transaction in which a vote was counted before', async () => {
    const vote = { requestId: await inserted(), revision: 1, personId: 'U1', at: 1 };
    await db.store.votes.insert(vote);
    const votes = await db.store.transaction(async (tx) => {
      expect(await tx.votes.insert(vote)).toBe(false);
      await tx.votes.insert({ ...vote, personId: 'U2', at: 2 });
      return tx.votes.of(vote.requestId, 1);
    });
    expect(votes).toEqual(['U1', 'U2']);
  });
});
