import { sql } from 'kysely';

/** Stands at the end of a statement that is in no hurry; PostgreSQL reads it as a comment. */
export const LAZY = '/* lazily */';

/**
 * For a write that a power cut may take back with what came after it: SQLite does not wait for the disk. The log is
 * written in order, so nothing that is committed later and waits is ever there without it.
 */
export const lazily = sql.raw(LAZY);
