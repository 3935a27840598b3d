import { demoWorkspace } from '../../../sandbox/cams/seed';
import { businessNumber } from '../../../sandbox/workspace';
import { openStore } from '../../../src/store/open-store';
import { silentLog } from '../../support/stores';
import type { Place } from '../../support/world/places';

/** Gives groups to desks in turn, in a store that no app has open: what an admin would do by a form for each desk. */
export async function giveGroups(place: Place, desks: readonly string[], groups: readonly string[]): Promise<void> {
  const store = await openStore({ ...place, auditKey: 'not used here', log: silentLog });
  const scope = { custSpaceId: demoWorkspace().custSpaceId, businessNumber };
  try {
    await store.transaction(async (tx) => {
      for (const [index, groupId] of groups.entries()) {
        await tx.groupOwners.put({
          scope,
          groupId,
          deskId: desks[index % desks.length],
          at: Date.now(),
          by: 'U0SINTA',
        });
      }
    });
  } finally {
    await store.close();
  }
}
