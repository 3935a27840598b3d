import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from '../../../../src/domain/group';
import { ownerIn } from '../../../../src/domain/ports/group-owners';
import { freshId, useStore } from '../../../support/store-of';
import { availableStores } from '../../../support/stores';

const AT = 1_760_000_000_000;
const [A, B, C] = ['desk-a', 'desk-b', 'desk-c'];

describe.each(availableStores())('who owns which groups, in $name', (kind) => {
  const db = useStore(kind);
  const aScope = (): Scope => ({ custSpaceId: freshId('space'), businessNumber: '6281100000001' });
  const give = (scope: Scope, groupId: string, deskId: string | undefined) =>
    db.store.groupOwners.put({ scope, groupId, deskId, at: AT, by: 'U0SINTA' });
  const owners = (scope: Scope, ...ids: string[]) =>
    Promise.all(ids.map((id) => db.store.groupOwners.owner(scope, id)));

  it('is nobody at first, then the first desk of all that were given to none, also after a restart', async () => {
    const scope = aScope();
    expect(await owners(scope, 'G1')).toEqual([undefined]);
    await db.store.groupOwners.beginWith(scope, A, AT);
    await db.store.groupOwners.beginWith(scope, B, AT + 1);
    await give(scope, 'G2', B);
    await give(scope, 'G3', undefined);
    await db.reopen();
    expect(await owners(scope, 'G1', 'G2', 'G3')).toEqual([A, B, undefined]);
    expect(await db.store.groupOwners.of(scope)).toEqual({
      firstDesk: A,
      given: new Map([
        ['G2', B],
        ['G3', undefined],
      ]),
    });
  });

  it('is read of one desk without what is of no concern to it', async () => {
    const scope = aScope();
    await db.store.groupOwners.beginWith(scope, A, AT);
    await give(scope, 'G1', B);
    await give(scope, 'G2', C);
    await give(scope, 'G3', undefined);
    const idsOf = async (deskId: string) => [...(await db.store.groupOwners.ofDesk(scope, deskId)).given.keys()].sort();
    expect(await idsOf(A)).toEqual(['G1', 'G2', 'G3']);
    expect(await idsOf(B)).toEqual(['G1']);
    for (const deskId of [A, B, C, 'desk-d']) {
      const [all, own] = [await db.store.groupOwners.of(scope), await db.store.groupOwners.ofDesk(scope, deskId)];
      const isOwn = (read: typeof all) => ['G0', 'G1', 'G2', 'G3'].map((id) => ownerIn(read, id) === deskId);
      expect(isOwn(own)).toEqual(isOwn(all));
    }
  });

  it('is nothing of another number, nor of another channel id', async () => {
    const scope = aScope();
    await give(scope, 'G1', A);
    expect(await owners({ ...scope, businessNumber: '6281100000002' }, 'G1')).toEqual([undefined]);
    expect(await owners(aScope(), 'G1')).toEqual([undefined]);
  });

  it('is one desk a group: a new owner takes the place of the old, but a group that was made does not', async () => {
    const scope = aScope();
    await give(scope, 'G1', A);
    await give(scope, 'G1', B);
    await db.store.groupOwners.add({ scope, groupId: 'G1', deskId: C, at: AT, by: 'U0DINA' });
    await db.store.groupOwners.add({ scope, groupId: 'G2', deskId: C, at: AT, by: 'U0DINA' });
    expect(await owners(scope, 'G1', 'G2')).toEqual([B, C]);
  });

  it('is one desk of everything when all is given to it, and that is told only where it gave it something', async () => {
    const scope = aScope();
    const giveAll = (deskId: string) => db.store.groupOwners.giveAll(scope, deskId, AT);
    expect(await giveAll(A)).toBe(false);
    await give(scope, 'G1', A);
    expect(await giveAll(A)).toBe(false);
    await give(scope, 'G2', B);
    await give(scope, 'G3', undefined);
    expect(await giveAll(A)).toBe(true);
    expect(await owners(scope, 'G1', 'G2', 'G3', 'G4')).toEqual([A, A, A, A]);
    expect(await giveAll(B)).toBe(true);
    expect(await owners(scope, 'G1', 'G4')).toEqual([B, B]);
  });

  it('stays as it is for all who keep it at once, and is given away when the last of them is done', async () => {
    const scope = aScope();
    await db.store.groupOwners.beginWith(scope, A, AT);
    const seen: string[] = [];
    // SQLite has one writer, so one keeps it after the other there.
    const together = kind.name === 'PostgreSQL' ? 2 : 1;
    const keep = async (): Promise<void> => {
      await db.store.transaction(async (tx) => {
        await tx.groupOwners.keep(scope);
        seen.push('kept');
        while (seen.length < together) await sleep(5);
        await sleep(100);
        seen.push('done');
      });
    };
    const give = async (): Promise<void> => {
      while (seen.length < together) await sleep(5);
      await db.store.transaction(async (tx) => {
        await tx.groupOwners.hold(scope);
        seen.push('given');
      });
    };
    await Promise.all([...Array.from({ length: together }, keep), give()]);
    expect(seen).toEqual([...Array(together).fill('kept'), ...Array(together).fill('done'), 'given']);
  });
});
