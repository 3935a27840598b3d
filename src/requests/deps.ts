import type { Sealer } from '../domain/audit';
import type { Clock } from '../domain/clock';
import type { Desk, Desks } from '../domain/desk';
import type { Scope } from '../domain/group';
import type { Lease } from '../domain/lease';
import type { Operation, WriteOperation } from '../domain/operation';
import type { People } from '../domain/person';
import type { Cams } from '../domain/ports/cams';
import type { Directory } from '../domain/ports/directory';
import type { Log } from '../domain/ports/log';
import type { PictureCheck } from '../domain/ports/pictures';
import type { Poster } from '../domain/ports/poster';
import type { Store } from '../domain/ports/store';
import type { Texts } from '../texts';

/** What the life of a request needs from outside. */
export interface RequestDeps {
  readonly store: Store;
  readonly operations: readonly Operation[];
  readonly desks: Desks;
  readonly people: People;
  /** The groups that a desk owns. */
  readonly directoryOf: (desk: Desk) => Directory;
  /** All groups of a scope, to read back what was written: whoever owns the group by then. */
  readonly allGroupsOf: (scope: Scope) => Directory;
  readonly camsOf: (scope: Scope) => Cams;
  readonly pictures: PictureCheck;
  readonly poster: Poster;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly log: Log;
  /** The words of a desk's channel. */
  readonly textsOf: (deskId: string) => Promise<Texts>;
}

/** What one run of a job that posts needs: its claim, too. */
export interface DeliverDeps extends RequestDeps {
  readonly lease: Lease;
}

/** The write operation of that name; an unknown one is a bug or a downgrade, and stops the job. */
export function writeOperation(operations: readonly Operation[], name: string): WriteOperation {
  const operation = operations.find((each) => each.name === name);
  if (operation?.kind !== 'write') throw new Error(`no write operation is called "${name}"`);
  return operation;
}
