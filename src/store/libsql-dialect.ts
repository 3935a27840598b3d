import { type Driver, SqliteAdapter, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely';
import type { Checkpoints } from './checkpoints';

/** SQLite as Kysely speaks it, whose log is brought into its file between what is done with the one connection. */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #checkpoints: Checkpoints;

  constructor(database: SqliteDatabase, checkpoints: Checkpoints) {
    super({ database });
    this.#database = database;
    this.#checkpoints = checkpoints;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#database, this.#checkpoints);
  }
}

/** SQLite creates and changes tables in transactions; Kysely's own adapter says otherwise, and a crash would leave half a migration. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #checkpoints: Checkpoints;

  constructor(database: SqliteDatabase, checkpoints: Checkpoints) {
    super({ database });
    this.#checkpoints = checkpoints;
  }

  override async releaseConnection(): Promise<void> {
    await this.#checkpoints.whenDue();
    await super.releaseConnection();
  }
}
