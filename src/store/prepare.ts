import { type Compilable, type CompiledQuery, type Kysely, RawNode } from 'kysely';
import type { Schema } from './schema';

/** A query whose SQL is put together once for each database, instead of at each call. */
export interface Prepared<P, R> {
  all(db: Kysely<Schema>, values: P): Promise<readonly R[]>;
  first(db: Kysely<Schema>, values: P): Promise<R | undefined>;
  /** How many rows it wrote or removed. */
  changes(db: Kysely<Schema>, values: P): Promise<number>;
}

/** Stands in a query for a value that each call gives. */
class Placeholder {
  constructor(readonly name: PropertyKey) {}
}

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
  const placeholders = new Proxy<Partial<P>>({}, { get: (_, name) => new Placeholder(name) }) as Readonly<P>;

  function of(db: Kysely<Schema>): CompiledQuery<R> {
    const { adapter } = db.getExecutor();
    const known = compiled.get(adapter);
    if (known !== undefined) return known;
    const query = build(db, placeholders).compile();
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
  const value: unknown = Reflect.get(values, parameter.name);
  if (value === undefined) throw new TypeError(`a query has no value for ${String(parameter.name)}`);
  return value;
}
