import { randomInt } from 'node:crypto';
import type { ExpressionBuilder, Kysely } from 'kysely';
import { z } from 'zod';
import { JOB_KINDS, type Job } from '../../domain/job';
import type { JobTable } from '../../domain/ports/store';
import { type Flavour, locksRows } from '../flavour';
import type { Schema } from '../schema';
import { unindexed } from '../unindexed';

const jobSchema = z.object({
  kind: z.enum(JOB_KINDS),
  key: z.string(),
  tries: z.number(),
  fence: z.number(),
  version: z.number(),
});

/** A job made anew must not continue the numbers of one that was finished: an old holder could finish it. */
const newFence = (): number => randomInt(2 ** 47);

export function createJobTable(db: Kysely<Schema>, flavour: Flavour): JobTable {
  const held = (job: Job) => (eb: ExpressionBuilder<Schema, 'jobs'>) =>
    eb.and({ kind: job.kind, key: job.key, fence: job.fence, claimed: 1 });

  return {
    schedule: async (kind, key, runAt) => {
      await db
        .insertInto('jobs')
        .values({ kind, key, dueAt: runAt, claimed: 0, askedAgainAt: null, tries: 0, fence: newFence(), version: 1 })
        .onConflict((conflict) =>
          conflict.columns(['kind', 'key']).doUpdateSet((eb) => ({
            version: eb('jobs.version', '+', eb.lit(1)),
            dueAt: eb
              .case()
              .when(eb.and([eb('jobs.claimed', '=', eb.lit(0)), eb('excluded.dueAt', '<', eb.ref('jobs.dueAt'))]))
              .then(eb.ref('excluded.dueAt'))
              .else(eb.ref('jobs.dueAt'))
              .end(),
            askedAgainAt: eb
              .case()
              .when('jobs.claimed', '=', eb.lit(0))
              .then(eb.lit(null))
              .when('jobs.askedAgainAt', '<', eb.ref('excluded.dueAt'))
              .then(eb.ref('jobs.askedAgainAt'))
              .else(eb.ref('excluded.dueAt'))
              .end(),
          })),
        )
        .execute();
    },
    claim: async (now, leaseMs, kinds = JOB_KINDS) => {
      const until = now + leaseMs;
      const claimed = await db
        .with('due', (cte) =>
          cte
            .selectFrom('jobs')
            .select(['kind as dueKind', 'key as dueKey'])
            .where('dueAt', '<=', now)
            .where(unindexed('kind'), 'in', kinds)
            .orderBy('dueAt')
            .limit(1)
            .$if(locksRows(flavour), (query) => query.forUpdate().skipLocked()),
        )
        .updateTable('jobs')
        .from('due')
        .whereRef('kind', '=', 'due.dueKind')
        .whereRef('key', '=', 'due.dueKey')
        .set((eb) => ({ claimed: 1, dueAt: until, askedAgainAt: null, fence: eb('fence', '+', 1) }))
        .returning(['kind', 'key', 'tries', 'fence', 'version'])
        .executeTakeFirst();
      return claimed && { ...jobSchema.parse(claimed), lease: { from: now, until } };
    },
    finish: async (job) => {
      const removed = await db
        .deleteFrom('jobs')
        .where(held(job))
        .where('version', '=', job.version)
        .executeTakeFirst();
      if (removed.numDeletedRows === 1n) return true;
      const kept = await db
        .updateTable('jobs')
        .where(held(job))
        .where('askedAgainAt', 'is not', null)
        .set((eb) => ({ claimed: 0, dueAt: eb.fn.coalesce('askedAgainAt', 'dueAt'), askedAgainAt: null, tries: 0 }))
        .executeTakeFirst();
      return kept.numUpdatedRows === 1n;
    },
    retry: async (job, runAt) => {
      const put = await db
        .updateTable('jobs')
        .where(held(job))
        .set((eb) => ({
          claimed: 0,
          dueAt: eb
            .case()
            .when('askedAgainAt', '<', runAt)
            .then(eb.fn.coalesce('askedAgainAt', 'dueAt'))
            .else(runAt)
            .end(),
          askedAgainAt: null,
          tries: eb('tries', '+', 1),
        }))
        .executeTakeFirst();
      return put.numUpdatedRows === 1n;
    },
    nextDue: async (kinds = JOB_KINDS) => {
      const next = await db
        .selectFrom('jobs')
        .select('dueAt')
        .where(unindexed('kind'), 'in', kinds)
        .orderBy('dueAt')
        .limit(1)
        .executeTakeFirst();
      return next?.dueAt;
    },
  };
}
