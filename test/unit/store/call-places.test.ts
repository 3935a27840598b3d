import fc from 'fast-check';
import { Client } from 'pg';
import type { CallPlaces, Pace } from '../../../src/domain/ports/call-places';
import { eventually } from '../../support/eventually';
import { createMemoryPlaces } from '../../support/places/memory-places';
import { createPostgresPlaces, type PostgresPlaces, placesOf } from '../../support/places/postgres-places';
import { freshId, useStore } from '../../support/store-of';
import { availableStores } from '../../support/stores';

const [sqlite, ...shared] = availableStores();
const pace: Pace = { places: 3, window: 1050, ahead: 500, share: 2, apart: 100 };

if (sqlite !== undefined) {
  describe('places for calls in SQLite', () => {
    const db = useStore(sqlite);
    it('are not kept: one process alone uses it', () => expect(db.store.callPlaces).toBeUndefined());
  });
}

for (const kind of shared) {
  describe(`places for calls in ${kind.name}`, () => {
    const db = useStore(kind);
    let postgres: PostgresPlaces;
    let places: CallPlaces;
    let now = Date.UTC(2026, 0, 5, 9, 0, 0);
    beforeAll(async () => {
      postgres = await createPostgresPlaces(kind);
      places = postgres.places(() => now);
    });
    afterAll(() => postgres.close());

    const from = async (action: string, count: number, lead = 0): Promise<number[]> =>
      (await places.reserve(action, count, lead, pace)).moments.map((moment) => Math.round(moment - now));

    it('are given at once while they are free, then one after the other, and not too far ahead', async () => {
      const action = freshId('action');
      expect(await from(action, 4)).toEqual([0, 0, 0]);
      now += 550;
      expect(await from(action, 4)).toEqual([500]);
      now += 100;
      expect(await from(action, 4)).toEqual([500]);
      now += 400;
      expect(await from(action, 4)).toEqual([200]);
    });

    it('are left for others: only so many are given that are not free yet', async () => {
      const action = freshId('action');
      await from(action, 3);
      now += 1000;
      expect(await from(action, 3)).toEqual([50, 150]);
      expect(await from(action, 3)).toEqual([250]);
    });

    it('are given no earlier than an answer can come', async () => {
      expect(await from(freshId('action'), 2, 40)).toEqual([40, 40]);
    });

    it('come soon again when the clock of the database is set back by an hour', async () => {
      const action = freshId('action');
      await from(action, 3);
      now -= 3_600_000;
      expect(await from(action, 3)).toEqual([]);
      now += 1500;
      expect(await from(action, 3)).toEqual([50, 150]);
    });

    it('are counted for each action by itself', async () => {
      await from(freshId('action'), 3);
      expect(await from(freshId('action'), 1)).toEqual([0]);
    });

    it('keep a window and their order, whoever asks for how many, whenever', async () => {
      const memory = createMemoryPlaces(() => now);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 1, max: 4 }),
          fc.array(
            fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 9 }), fc.integer({ max: 90, min: 0 })),
            { minLength: 1, maxLength: 9 },
          ),
          async (count, share, asks) => {
            const action = freshId('action');
            const given = { ...pace, places: count, share, apart: 1000 / count };
            const all: number[] = [];
            for (const [wait, wanted, lead] of asks) {
              now += wait;
              const { at, moments, next } = await places.reserve(action, wanted, lead, given);
              const same = await memory.reserve(action, wanted, lead, given);
              expect(moments.map(Math.round)).toEqual(same.moments.map(Math.round));
              expect([Math.round(at), Math.round(next)]).toEqual([now, Math.round(same.next)]);
              expect(moments.length).toBeLessThanOrEqual(wanted);
              for (const moment of moments) {
                expect(moment).toBeGreaterThanOrEqual(at + lead - 0.1);
                expect(moment).toBeLessThanOrEqual(at + pace.ahead);
              }
              all.push(...moments);
            }
            for (const [nth, moment] of all.entries()) {
              expect(moment).toBeGreaterThanOrEqual(all[nth - 1] ?? 0);
              expect(moment - (all[nth - count] ?? 0)).toBeGreaterThan(pace.window - 0.1);
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it('are refused when the connection is lost, and given when there is one again', async () => {
      const action = freshId('action');
      await placesOf(db.store).reserve(action, 1, 0, pace);
      const holder = new Client({ connectionString: db.database.url });
      holder.on('error', () => undefined);
      await holder.connect();
      await holder.query('begin');
      await holder.query('select * from call_places for update');
      const asked = placesOf(db.store).reserve(action, 1, 0, pace);
      const refused = expect(asked).rejects.toMatchObject({ code: 'store_unavailable' });
      const cutWhoWaits = async (): Promise<boolean> => {
        const { rowCount } = await holder.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = current_setting('application_name') and wait_event_type = 'Lock'",
        );
        return rowCount === 1;
      };
      await eventually(cutWhoWaits);
      await refused;
      await holder.end();
      const given = () => placesOf(db.store).reserve(action, 1, 0, pace);
      await eventually(() =>
        given().then(
          ({ moments }) => moments.length === 1,
          () => false,
        ),
      );
    });

    it('are never given twice to processes that ask at the same time', async () => {
      const action = freshId('action');
      const stores = await Promise.all([db.database.open(), db.database.open(), db.database.open()]);
      const wide = { ...pace, places: 50, share: 50, apart: 0 };
      const asked = await Promise.all(
        Array.from({ length: 30 }, (_, nth) => placesOf(stores[nth % 3] ?? db.store).reserve(action, 3, 0, wide)),
      );
      await Promise.all(stores.map((store) => store.close()));
      const all = asked.flatMap(({ moments }) => moments).sort((a, b) => a - b);
      expect(all.length).toBeGreaterThanOrEqual(50);
      for (const [nth, moment] of all.entries())
        expect(moment - (all[nth - 50] ?? 0)).toBeGreaterThan(pace.window - 0.1);
    });
  });
}
