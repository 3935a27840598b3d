import { randomUUID } from 'node:crypto';
import { openStore } from '../../../../src/store/open-store';
import { silentLog } from '../../../support/stores';

const LEASE = 60_000;
const AUDIT_KEY = 'not used here';

/** How long each claim of a due job takes, in ms; jobs that are due later stay as they are. */
export async function claimAll(
  place: { readonly dataDir: string; readonly databaseUrl?: string | undefined },
  count: number,
): Promise<number[]> {
  const store = await openStore({ ...place, auditKey: AUDIT_KEY, log: silentLog });
  try {
    const due = Date.now() - 1000;
    await store.transaction(async (tx) => {
      for (let each = 0; each < count; each += 1) await tx.jobs.schedule('post', randomUUID(), due);
    });
    const latencies: number[] = [];
    for (let each = 0; each < count; each += 1) {
      const began = performance.now();
      const job = await store.jobs.claim(Date.now(), LEASE);
      latencies.push(performance.now() - began);
      if (job === undefined) throw new Error('there was no job left to claim');
      await store.jobs.finish(job);
    }
    return latencies;
  } finally {
    await store.close();
  }
}
