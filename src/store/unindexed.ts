import { type RawBuilder, sql } from 'kysely';

/**
 * A text column that no index is searched by. Without statistics SQLite takes an index for whichever column it finds
 * first, and may go through all rows that have one of a few values to find those that have another.
 */
export const unindexed = (column: string): RawBuilder<string> => sql<string>`(${sql.ref(column)} || '')`;
