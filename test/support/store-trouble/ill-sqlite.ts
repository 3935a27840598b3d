import { type Dialect, Kysely, type QueryResult, sql } from 'kysely';
import type { Store } from '../../../src/domain/ports/store';
import type { Engine } from '../../../src/store/engine';
import { openSqlite } from '../../../src/store/open-sqlite';
import { openStoreOn, type StoreOptions } from '../../../src/store/open-store';

/** A SQLite store whose disk can be made to fail while the app runs on it. */
export interface IllSqlite {
  open(options: StoreOptions): Promise<Store>;
  /** From now on the file cannot grow, and every row that is written needs it to: small ones would find room in half-empty pages. */
  fillUp(): Promise<void>;
  makeReadOnly(): Promise<void>;
  /** Calls this before each statement that the app runs. */
  before(look: (sql: string) => void): void;
  heal(): Promise<void>;
}

/** SQLite's own limits on the app's own connection: what fails is what fails on a real disk. */
export function createIllSqlite(): IllSqlite {
  let connection: Kysely<unknown> | undefined;
  let look: (sql: string) => void = () => undefined;
  const run = async (statement: string): Promise<void> => {
    if (connection === undefined) throw new Error('the store is not open');
    await sql.raw(statement).execute(connection);
  };
  const tables = async (): Promise<string[]> => {
    if (connection === undefined) throw new Error('the store is not open');
    const found = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name <> 'junk'`.execute(
      connection,
    );
    return found.rows.map(({ name }) => name);
  };
  return {
    open: (options) => {
      const engine = openSqlite(options.dataDir);
      connection = new Kysely({ dialect: engine.dialect });
      return openStoreOn(
        watched(engine, (statement) => look(statement)),
        options,
      );
    },
    fillUp: async () => {
      await run('create table junk (text text)');
      for (const table of await tables())
        for (const event of ['insert', 'update'])
          await run(
            `create temp trigger full_${event}_${table} before ${event} on main.${table} begin insert into junk values (zeroblob(100000)); end`,
          );
      await run('pragma max_page_count = 1');
    },
    makeReadOnly: () => run('pragma query_only = on'),
    before: (next) => {
      look = next;
    },
    heal: async () => {
      look = () => undefined;
      await run('pragma query_only = off');
      await run('pragma max_page_count = 1000000');
      for (const table of await tables())
        for (const event of ['insert', 'update']) await run(`drop trigger if exists full_${event}_${table}`);
      await run('drop table if exists junk');
    },
  };
}

/** The same engine, whose statements are seen before they run. */
function watched(engine: Engine, look: (sql: string) => void): Engine {
  const { dialect } = engine;
  const seen: Dialect = {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      driver.acquireConnection = async () => {
        const connection = await acquire();
        return {
          streamQuery: connection.streamQuery.bind(connection),
          executeQuery: <R>(query: Parameters<typeof connection.executeQuery>[0]): Promise<QueryResult<R>> => {
            look(query.sql);
            return connection.executeQuery<R>(query);
          },
        };
      };
      return driver;
    },
  };
  return { ...engine, dialect: seen };
}
