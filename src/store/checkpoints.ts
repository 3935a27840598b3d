import type LibsqlDatabase from 'libsql';

/**
 * Brings what is in SQLite's log into its file, on a thread of libsql: left to itself SQLite does it within a commit, and
 * nothing else is done for as long as the disk takes. It is done on the connection that writes: SQLite up to 3.51.2 may
 * harm a file when one connection writes while another does this (https://sqlite.org/wal.html#walresetbug).
 */
export interface Checkpoints {
  /** Something was written. */
  written(): void;
  /** Does what is due. Nobody uses the connection until it resolves; whoever does waits, with the whole process. */
  whenDue(): Promise<void>;
}

/**
 * libsql's own way to run a statement on a thread of its own, on whatever holds an open database as `db`. It cannot be
 * imported: its types (0.5.29) name files that are not there.
 */
const { exec }: Aside = require('libsql/promise').prototype;

interface Aside {
  exec(this: LibsqlDatabase.Database, sql: string): Promise<void>;
}

/** Writes after which it is due: about as many pages as SQLite's own 1,000. */
const EVERY = 128;

/** The pages after which SQLite sees to it after all: 16 MB. */
const AT_LAST = 4000;

export function createCheckpoints(database: LibsqlDatabase.Database): Checkpoints {
  database.exec(`pragma wal_autocheckpoint = ${AT_LAST}`);
  let writes = 0;
  return {
    written: () => {
      writes += 1;
    },
    whenDue: async () => {
      if (writes < EVERY) return;
      writes = 0;
      try {
        await exec.call(database, 'pragma wal_checkpoint(passive)');
      } catch {
        // The disk is full or broken: what is in the log stays there, and the next write says so.
      }
    },
  };
}
