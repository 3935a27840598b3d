import type { Sealer } from '../domain/audit';
import type { Clock } from '../domain/clock';
import type { Desk } from '../domain/desk';
import { type AdminRefusal, refusalToSetUp } from '../domain/desk-admin';
import type { People } from '../domain/person';
import type { DeskPoster } from '../domain/ports/desk-poster';
import type { Log } from '../domain/ports/log';
import type { Store } from '../domain/ports/store';

/** What the life of a desk needs from outside. */
export interface DeskDeps {
  readonly store: Store;
  /** Desks from the settings: theirs until their channels are set up in Slack. */
  readonly fixed: readonly Desk[];
  /** Who may set up desks besides the admins of the workspace. */
  readonly admins: readonly string[];
  /** How long an approved request may take to start, in ms, where no desk says it yet. */
  readonly startWithin: number;
  readonly people: Pick<People, 'find'>;
  readonly poster: DeskPoster;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly log: Log;
}

/** Throws GroupkeeperError when Slack does not say who somebody is. */
export const refusalOf = async ({ people, admins }: DeskDeps, personId: string): Promise<AdminRefusal | undefined> =>
  refusalToSetUp(await people.find(personId), admins);
