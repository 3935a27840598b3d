import { aRequest, freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

const AT = 1_760_000_000_000;

describe.each(availableStores())('links that were made, in $name', (kind) => {
  const db = useStore(kind);
  const made = async (fingerprint: string, requesterId: string, deskId = freshId('desk')) => {
    const request = aRequest({ requesterId, deskId });
    await db.store.requests.insert(request);
    await db.store.madeLinks.add({ deskId, fingerprint, requestId: request.id, at: AT });
    return deskId;
  };

  it('are found by fingerprint, with who asked for them and when, also after a restart', async () => {
    const deskId = await made('f1', 'U1');
    await db.reopen();
    expect(await db.store.madeLinks.find(deskId, 'f1')).toEqual({ by: 'U1', at: AT });
  });

  it('are unknown to another desk, and by another fingerprint', async () => {
    const deskId = await made('f1', 'U1');
    expect(await db.store.madeLinks.find(freshId('desk'), 'f1')).toBeUndefined();
    expect(await db.store.madeLinks.find(deskId, 'f2')).toBeUndefined();
  });

  it('keep who was first', async () => {
    const deskId = await made('f1', 'U1');
    await made('f1', 'U2', deskId);
    expect(await db.store.madeLinks.find(deskId, 'f1')).toMatchObject({ by: 'U1' });
  });
});
