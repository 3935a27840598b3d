import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import type { CallPlaces, Pace } from '../domain/ports/call-places';
import { prepare } from './prepare';
import type { Schema } from './schema';

const kept = z.object({ moments: z.array(z.number()), at: z.number(), given: z.number() });

interface Asked extends Pace {
  readonly action: string;
  readonly count: number;
  readonly lead: number;
}

/** What stands in a row that was made only now: nothing was given yet. */
const NEW = -1;

/** The places for calls to CAMS of all processes on one PostgreSQL database: one statement a reservation. */
export function createCallPlaces(db: Kysely<Schema>): CallPlaces {
  return {
    reserve: async (action, count, lead, pace) => {
      for (;;) {
        const { moments, at, given } = kept.parse(await ask.first(db, { ...pace, action, count, lead }));
        if (given === NEW) continue;
        const [oldest = 0] = moments;
        const latest = moments.at(-1) ?? 0;
        const next = Math.max(oldest + pace.window, latest + pace.apart);
        return { at, moments: given === 0 ? [] : moments.slice(-given), next };
      }
    },
  };
}

/**
 * Keeps the last `places` moments of an action, in order. The row is locked before the clock is read, so who waited for
 * it is given moments from then on.
 * - `known`: a moment further ahead than any may be was given before the clock was set back.
 * - `counted`: a place is free when the moment so many before it is `window` old, and none lies ahead.
 * - `placed`: the others follow, each `window` after that moment and `apart` from the one before.
 */
const ask = prepare((db, asked: Asked) => {
  const { places, window, ahead, share, action, count, lead } = asked;
  const apart = sql`${asked.apart}::float8`;
  const query = sql`
    insert into call_places as kept (action, moments, at, given) values (${action}, '{}', 0, ${sql.lit(NEW)})
    on conflict (action) do update set (moments, at, given) = (
      with clock as materialized (
        select extract(epoch from clock_timestamp())::float8 * 1000 as now
      ), padded as (
        select nth, moment from unnest(
          (array_fill(0::float8, array[${places}::int]) || kept.moments)[cardinality(kept.moments) + 1:]
        ) with ordinality as each (moment, nth)
      ), known as (
        select nth, now, now + ${lead}::float8 as start, now + ${ahead}::float8 as furthest,
          least(moment, now + ${ahead}::float8) as moment, least(max(moment) over (), now + ${ahead}::float8) as latest
        from clock, padded
      ), counted as (
        select *, count(*) filter (where greatest(moment + ${window}::float8, latest) <= start) over () as free
        from known
      ), placed as (
        select *, case when nth <= free then start else nth * ${apart} + max(
          greatest(moment + ${window}::float8, case when free > 0 then start else latest end + ${apart}) - nth * ${apart}
        ) filter (where nth > free) over (order by nth) end as place
        from counted
      ), chosen as (
        select *, nth <= ${count}::int and nth <= free + ${share}::int and place <= furthest as taken from placed
      )
      select array_agg(case when taken then place else moment end order by taken, nth), max(now),
        count(*) filter (where taken)
      from chosen
    )
    returning moments, at, given`;
  return { compile: () => query.compile(db) };
});
