import type { Scope } from '../group';

/** Who owns the groups of one scope. */
export interface GroupOwners {
  /** The desk whose own are all groups that are not in `given`. */
  readonly firstDesk: string | undefined;
  /** By group id: the desk it was given to; `undefined`: it was given up, to nobody. */
  readonly given: ReadonlyMap<string, string | undefined>;
}

export interface Ownership {
  readonly scope: Scope;
  readonly groupId: string;
  /** `undefined`: nobody's. */
  readonly deskId: string | undefined;
  readonly at: number;
  /** The admin who gave it, or whoever asked for a group that was made. */
  readonly by: string;
}

/** A desk owns group ids; a group has one owner. */
export interface GroupOwnerTable {
  of(scope: Scope): Promise<GroupOwners>;
  /** The same, of which no more is read than tells one desk's own groups from all others. */
  ofDesk(scope: Scope, deskId: string): Promise<GroupOwners>;
  /** The desk that owns a group, if any, were it there. */
  owner(scope: Scope, groupId: string): Promise<string | undefined>;
  /** Gives a group, whoever had it. */
  put(ownership: Ownership): Promise<void>;
  /** Gives a group that was just made, unless somebody gave it already. */
  add(ownership: Ownership): Promise<void>;
  /** Names the first desk of a scope that has none yet. */
  beginWith(scope: Scope, deskId: string, at: number): Promise<void>;
  /** Makes all groups of a scope one desk's own. @returns whether that gave it anything */
  giveAll(scope: Scope, deskId: string, at: number): Promise<boolean>;
  /** Holds who owns what in a scope until the transaction ends, so that two who give groups do so one after the other. */
  hold(scope: Scope): Promise<void>;
  /** Keeps who owns what in a scope as it is until the transaction ends; any number may do so at once. */
  keep(scope: Scope): Promise<void>;
}

/** The desk that owns a group, by what was read of its scope. */
export const ownerIn = ({ firstDesk, given }: GroupOwners, groupId: string): string | undefined =>
  given.has(groupId) ? given.get(groupId) : firstDesk;
