import { type Compilable, type CompiledQuery, type Kysely, RawNode } from 'kysely';
import type { Schema } from './schema';

/** A query whose SQL is put together once for each database, instead of at each call. */
export interface Prepared<P, R> {
  all(db: Kysely<Schema>, values: P): Promise<readonly R[]>;
  first(db: Kysely<Schema>, values: P): Promise<R | undefined>;
  /** How many rows it wrote or removed. */
  changes(db: Kysely<Schema>, values: P): Promise<number>;
}

/** Stands in a query for a value that each call gives: where in its values it is found. */
class Placeholder {
  constructor(readonly path: readonly PropertyKey[]) {}
}

/** Answers with a stand-in whatever it is asked for. */
const placeholders = <P extends object>(...path: readonly PropertyKey[]): Readonly<P> =>
  new Proxy<Partial<P>>({}, { get: (_, name) => new Placeholder([...path, name]) }) as Readonly<P>;

/** Asked of a connection's plugins before each query: they may refuse it. */
const ANY_QUERY = RawNode.createWithSql('');

/**
 * Prepares a query whose shape is always the same: putting it together takes longer than most databases take to answer.
 * @param build is called once for each database, with a stand-in for every value: it may pass them on and nothing else
 */
export function prepare<P extends object, R>(
  build: (db: Kysely<Schema>, values: Readonly<P>) => Compilable<R>,
): Prepared<P, R> {
  const compiled = new WeakMap<object, CompiledQuery<R>>();

  function of(db: Kysely<Schema>): CompiledQuery<R> {
    const { adapter } = db.getExecutor();
    const known = compiled.get(adapter);
    if (known !== undefined) return known;
    const query = build(db, placeholders<P>()).compile();
    compiled.set(adapter, query);
    return query;
  }

  async function run(db: Kysely<Schema>, values: P) {
    const executor = db.getExecutor();
    const query = of(db);
    executor.transformQuery(ANY_QUERY, query.queryId);
    return executor.executeQuery<R>({ ...query, parameters: query.parameters.map((each) => given(each, values)) });
  }

  return {
    all: async (db, values) => (await run(db, values)).rows,
    first: async (db, values) => (await run(db, values)).rows[0],
    changes: async (db, values) => Number((await run(db, values)).numAffectedRows ?? 0n),
  };
}

/** A query over rows, whose shape is the same for as many of them. */
export interface PreparedRows<Row, P> {
  /** Does nothing where there are no rows. */
  all(db: Kysely<Schema>, rows: readonly Row[], common: P): Promise<void>;
}

/** The same for a query over any number of rows, and with values that they have in common: put together once for each number. */
export function prepareRows<Row extends object, P extends object = object>(
  build: (db: Kysely<Schema>, rows: readonly Readonly<Row>[], common: Readonly<P>) => Compilable<unknown>,
): PreparedRows<Row, P> {
  const by = once((count: number) => {
    const stands = Array.from({ length: count }, (_, index) => placeholders<Row>('rows', index));
    return prepare<{ rows: readonly Row[]; common: P }, unknown>((db) => build(db, stands, placeholders<P>('common')));
  });
  return {
    all: async (db, rows, common) => {
      if (rows.length > 0) await by(rows.length).all(db, { rows, common });
    },
  };
}

/** Some of the values of a call, by their names: stand-ins cannot be gone through. */
export const pick = <T extends object, K extends keyof T>(values: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, values[name]])) as Pick<T, K>;

/** Makes something once for each key: a prepared query for each table, or for each number of rows. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function given(parameter: unknown, values: object): unknown {
  if (!(parameter instanceof Placeholder)) return parameter;
  let value: unknown = values;
  for (const name of parameter.path) value = Object(value)[name];
  if (value === undefined) throw new TypeError(`a query has no value for ${parameter.path.map(String).join('.')}`);
  return value;
}
