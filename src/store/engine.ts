import type { Dialect } from 'kysely';
import type { Flavour } from './flavour';

/** An opened database, before anything knows its tables. */
export interface Engine {
  readonly flavour: Flavour;
  readonly dialect: Dialect;
  /** Gives back what was held besides the connections. */
  release(): void;
}
