import type { Kysely } from 'kysely';
import * as z from 'zod';
import type { Scope } from '../../domain/group';
import type { GroupOwners, GroupOwnerTable, Ownership } from '../../domain/ports/group-owners';
import { optional, orNull } from '../columns';
import { type Flavour, locksRows } from '../flavour';
import { prepare } from '../prepare';
import type { Schema } from '../schema';

const rowSchema = z.object({ groupId: z.string(), deskId: optional(z.string()) });
const firstSchema = z.object({ deskId: z.string() });

const rows = (db: Kysely<Schema>, { custSpaceId, businessNumber }: Scope) =>
  db
    .selectFrom('groupOwners')
    .select(['groupId', 'deskId'])
    .where('custSpaceId', '=', custSpaceId)
    .where('businessNumber', '=', businessNumber);
const firstOf = (db: Kysely<Schema>, { custSpaceId, businessNumber }: Scope) =>
  db
    .selectFrom('firstDesks')
    .select('deskId')
    .where('custSpaceId', '=', custSpaceId)
    .where('businessNumber', '=', businessNumber);
const givenIn = prepare((db, scope: Scope) => rows(db, scope));
const givenTo = prepare((db, place: Scope & { deskId: string }) => rows(db, place).where('deskId', '=', place.deskId));
const givenGroup = prepare((db, place: Scope & { groupId: string }) =>
  rows(db, place).where('groupId', '=', place.groupId),
);
const firstDeskOf = prepare((db, scope: Scope) => firstOf(db, scope));
const kept = prepare((db, scope: Scope) => firstOf(db, scope).forShare());

export function createGroupOwnerTable(db: Kysely<Schema>, flavour: Flavour): GroupOwnerTable {
  const firstDesk = async (scope: Scope): Promise<string | undefined> => {
    const row = await firstDeskOf.first(db, scope);
    return row === undefined ? undefined : firstSchema.parse(row).deskId;
  };
  const insert = ({ scope, groupId, deskId, at, by }: Ownership) =>
    db.insertInto('groupOwners').values({ ...placeOf(scope), groupId, deskId: orNull(deskId), since: at, by });

  const given = (read: readonly unknown[]): GroupOwners['given'] =>
    new Map(read.map((row) => rowSchema.parse(row)).map(({ groupId, deskId }) => [groupId, deskId]));

  return {
    of: async (scope) => ({ given: given(await givenIn.all(db, scope)), firstDesk: await firstDesk(scope) }),
    ofDesk: async (scope, deskId) => {
      const first = await firstDesk(scope);
      const read = first === deskId ? givenIn.all(db, scope) : givenTo.all(db, { ...scope, deskId });
      return { given: given(await read), firstDesk: first };
    },
    owner: async (scope, groupId) => {
      const row = await givenGroup.first(db, { ...scope, groupId });
      return row === undefined ? firstDesk(scope) : rowSchema.parse(row).deskId;
    },
    put: async (ownership) => {
      const { deskId, at, by } = ownership;
      await insert(ownership)
        .onConflict((conflict) => conflict.columns(KEY).doUpdateSet({ deskId: orNull(deskId), since: at, by }))
        .execute();
    },
    add: async (ownership) => {
      await insert(ownership)
        .onConflict((conflict) => conflict.columns(KEY).doNothing())
        .execute();
    },
    beginWith: async (scope, deskId, at) => {
      await db
        .insertInto('firstDesks')
        .values({ ...placeOf(scope), deskId, since: at })
        .onConflict((conflict) => conflict.columns(['custSpaceId', 'businessNumber']).doNothing())
        .execute();
    },
    giveAll: async (scope, deskId, at) => {
      const { custSpaceId, businessNumber } = scope;
      const before = await firstDesk(scope);
      const others = await db
        .deleteFrom('groupOwners')
        .where('custSpaceId', '=', custSpaceId)
        .where('businessNumber', '=', businessNumber)
        .where((row) => row.or([row('deskId', 'is', null), row('deskId', '!=', deskId)]))
        .executeTakeFirst();
      await db
        .insertInto('firstDesks')
        .values({ ...placeOf(scope), deskId, since: at })
        .onConflict((conflict) =>
          conflict.columns(['custSpaceId', 'businessNumber']).doUpdateSet({ deskId, since: at }),
        )
        .execute();
      return others.numDeletedRows > 0n || (before !== undefined && before !== deskId);
    },
    hold: async ({ custSpaceId, businessNumber }) => {
      await db
        .updateTable('firstDesks')
        .set((row) => ({ since: row.ref('since') }))
        .where('custSpaceId', '=', custSpaceId)
        .where('businessNumber', '=', businessNumber)
        .execute();
    },
    keep: async (scope) => {
      if (locksRows(flavour)) await kept.all(db, scope);
    },
  };
}

const KEY = ['custSpaceId', 'businessNumber', 'groupId'] as const;

const placeOf = ({ custSpaceId, businessNumber }: Scope) => ({ custSpaceId, businessNumber });
