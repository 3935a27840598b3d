import { randomInt } from 'node:crypto';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import * as z from 'zod';
import { JOB_KINDS, type Job, type JobKind } from '../../domain/job';
import type { JobTable, Scheduling } from '../../domain/ports/store';
import { type Flavour, locksRows } from '../flavour';
import { lazily } from '../lazily';
import { once, prepare, prepareRows } from '../prepare';
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

/** Each job once, at the earliest time it is asked for; in one order, so that no two transactions wait for each other. */
function inOrder(asked: readonly Scheduling[]): readonly Scheduling[] {
  const earliest = new Map<string, Scheduling>();
  for (const each of [...asked].sort((a, b) => a.runAt - b.runAt)) {
    const name = `${each.kind} ${each.key}`;
    if (!earliest.has(name)) earliest.set(name, each);
  }
  return [...earliest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** By their names, with commas between them: each lane asks for the same ones all the time. */
const namesOf = (kinds: readonly JobKind[]): string => kinds.join();
const kindsIn = (names: string) => names.split(',').map((kind) => sql.lit(kind));

const add = prepareRows((db, jobs: readonly (Scheduling & { readonly fence: number })[]) =>
  db
    .insertInto('jobs')
    .values(
      jobs.map(({ kind, key, runAt, fence }) => ({
        ...{ kind, key, dueAt: runAt, claimed: 0, askedAgainAt: null },
        ...{ tries: 0, fence, version: 1 },
      })),
    )
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
    ),
);

const nextDue = once((kinds: string) =>
  prepare((db) =>
    db.selectFrom('jobs').select('dueAt').where(unindexed('kind'), 'in', kindsIn(kinds)).orderBy('dueAt').limit(1),
  ),
);

const claim = once((flavour: Flavour) =>
  once((kinds: string) =>
    prepare((db, { now, until }: { now: number; until: number }) =>
      db
        .with('due', (cte) =>
          cte
            .selectFrom('jobs')
            .select(['kind as dueKind', 'key as dueKey'])
            .where('dueAt', '<=', now)
            .where(unindexed('kind'), 'in', kindsIn(kinds))
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
        .modifyEnd(lazily),
    ),
  ),
);

const held =
  ({ kind, key, fence }: Pick<Job, 'kind' | 'key' | 'fence'>) =>
  (eb: ExpressionBuilder<Schema, 'jobs'>) =>
    eb.and({ kind, key, fence, claimed: 1 });

const remove = prepare((db, job: Pick<Job, 'kind' | 'key' | 'fence' | 'version'>) =>
  db.deleteFrom('jobs').where(held(job)).where('version', '=', job.version).modifyEnd(lazily),
);

/**
 * Who works at a job is written lazily, and so is its end: where a power cut takes that back, the job is run again, as
 * after a crash. What is asked for is written with what asks for it.
 */
export function createJobTable(db: Kysely<Schema>, flavour: Flavour): JobTable {
  const scheduleAll = async (asked: readonly Scheduling[]): Promise<void> => {
    const jobs = inOrder(asked).map((each) => ({ ...each, fence: newFence() }));
    await add.all(db, jobs, {});
  };

  return {
    schedule: (kind, key, runAt) => scheduleAll([{ kind, key, runAt }]),
    scheduleAll,
    claim: async (now, leaseMs, kinds = JOB_KINDS) => {
      const until = now + leaseMs;
      const claimed = await claim(flavour)(namesOf(kinds)).first(db, { now, until });
      return claimed && { ...jobSchema.parse(claimed), lease: { from: now, until } };
    },
    finish: async (job) => {
      if ((await remove.changes(db, job)) === 1) return 'done';
      const kept = await db
        .updateTable('jobs')
        .where(held(job))
        .where('askedAgainAt', 'is not', null)
        .set((eb) => ({ claimed: 0, dueAt: eb.fn.coalesce('askedAgainAt', 'dueAt'), askedAgainAt: null, tries: 0 }))
        .returning('dueAt')
        .modifyEnd(lazily)
        .executeTakeFirst();
      return kept?.dueAt ?? 'lost';
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
        .returning('dueAt')
        .modifyEnd(lazily)
        .executeTakeFirst();
      return put?.dueAt ?? 'lost';
    },
    nextDue: async (kinds = JOB_KINDS) => (await nextDue(namesOf(kinds)).first(db, {}))?.dueAt,
  };
}
