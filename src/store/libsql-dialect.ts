import { type Driver, SqliteAdapter, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely';
import type { Checkpoints } from './checkpoints';
import type { Durability } from './durability';

/** What is done on another thread between two uses of the one connection. */
interface Aftermath {
  readonly durability: Durability;
  readonly checkpoints: Checkpoints;
}

/** SQLite as Kysely speaks it: what was written is on the disk, and what is due brought from its log into its file, before anybody else has the connection. */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #aftermath: Aftermath;

  constructor(database: SqliteDatabase, aftermath: Aftermath) {
    super({ database });
    this.#database = database;
    this.#aftermath = aftermath;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#database, this.#aftermath);
  }
}

/** SQLite creates and changes tables in transactions; Kysely's own adapter says otherwise, and a crash would leave half a migration. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #aftermath: Aftermath;

  constructor(database: SqliteDatabase, aftermath: Aftermath) {
    super({ database });
    this.#aftermath = aftermath;
  }

  override async releaseConnection(): Promise<void> {
    const { durability, checkpoints } = this.#aftermath;
    try {
      await durability.whenPaid();
      await checkpoints.whenDue();
    } finally {
      await super.releaseConnection();
    }
  }

  override async destroy(): Promise<void> {
    await this.#aftermath.durability.close();
    await super.destroy();
  }
}
