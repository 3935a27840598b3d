import type { Group, Page } from '../group';

/** Reads of the groups and members of one scope. What is "direct" comes from CAMS while you wait. Throws CamsError. */
export interface Directory {
  /** Direct: one page of all groups, newest first as CAMS gives them. */
  page(index: number, size: number): Promise<Page<Group>>;
  /** From the snapshot, at once: all groups as last read; `undefined` while there is none that is young enough. */
  seen(): { readonly groups: readonly Group[]; readonly asOf: number } | undefined;
  /** From the snapshot: groups whose subject holds all words, in any order and case, and whose status is `status`. */
  search(query: GroupQuery): Promise<Page<Group> & { readonly asOf: number }>;
  /**
   * The groups a typed text means: the one with that id, else those with that subject, else those that hold all its
   * words. From the snapshot; where that has none, direct, by subject or id.
   */
  match(text: string): Promise<readonly Group[]>;
  /** Direct: the group as it is now, by its last known subject, else by reading all pages; `undefined` when it is gone. */
  readGroup(groupId: string): Promise<Group | undefined>;
  /** Direct: all groups with exactly this subject. */
  readBySubject(subject: string): Promise<readonly Group[]>;
  /** Direct: the numbers of all members, digits only. */
  readMembers(groupId: string): Promise<readonly string[]>;
}

export interface GroupQuery {
  readonly words: string;
  readonly status: string | undefined;
  readonly index: number;
  readonly size: number;
}
