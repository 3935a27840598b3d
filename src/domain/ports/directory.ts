import type { Group, Page } from '../group';

/** Which groups are meant, by id; all where none says it. */
export type Among = (groupId: string) => boolean;

/**
 * Reads of groups and members: a desk's own, or all of a scope. What is "direct" comes from CAMS while you wait. Throws
 * CamsError.
 */
export interface Directory {
  /**
   * One page of all groups, newest first as CAMS gives them: direct, but from the snapshot, and then with `asOf`, where
   * other desks have groups of the same number.
   */
  page(index: number, size: number): Promise<Page<Group> & { readonly asOf?: number | undefined }>;
  /** From the snapshot, at once: all groups as last read; `undefined` while there is none that is young enough. */
  seen(): Promise<{ readonly groups: readonly Group[]; readonly asOf: number } | undefined>;
  /** From the snapshot: groups whose subject holds all words, in any order and case, and whose status is `status`. */
  search(query: GroupQuery, among?: Among): Promise<Page<Group> & { readonly asOf: number }>;
  /**
   * The groups a typed text means: the one with that id, else those with that subject, else those that hold all its
   * words. From the snapshot; where that has none, direct, by subject or id.
   */
  match(text: string, among?: Among): Promise<readonly Group[]>;
  /** Direct: the group as it is now, by its last known subject, else by reading all pages; `undefined` when it is gone. */
  readGroup(groupId: string): Promise<Group | undefined>;
  /** Direct: all groups with exactly this subject. */
  readBySubject(subject: string): Promise<readonly Group[]>;
  /**
   * Direct: the ids of the groups with exactly this subject, and `elsewhere` those that are not this desk's own. They tell
   * a group that was just made from all that were there; nobody is shown what is elsewhere.
   */
  sameSubject(subject: string): Promise<{ readonly own: readonly string[]; readonly elsewhere: readonly string[] }>;
  /** Direct: the numbers of all members, digits only. */
  readMembers(groupId: string): Promise<readonly string[]>;
}

export interface GroupQuery {
  readonly words: string;
  readonly status: string | undefined;
  readonly index: number;
  readonly size: number;
}
