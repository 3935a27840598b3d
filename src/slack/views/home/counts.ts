import { type Group, MAX_MEMBERS } from '../../../domain/group';

/** The groups of a desk in numbers. */
export interface GroupCounts {
  readonly groups: number;
  /** With an invite link. */
  readonly links: number;
  readonly full: number;
  /** At most: whoever is in several groups is counted in each, and a group whose members are not known as full. */
  readonly members: number;
  /** Unix ms. */
  readonly asOf: number;
}

/** Counts what a snapshot holds. */
export function countsOf({ groups, asOf }: { readonly groups: readonly Group[]; readonly asOf: number }): GroupCounts {
  return {
    groups: groups.length,
    links: groups.filter(({ link }) => link !== undefined).length,
    full: groups.filter(({ memberCount }) => memberCount !== undefined && memberCount >= MAX_MEMBERS).length,
    members: groups.reduce((sum, { memberCount }) => sum + (memberCount ?? MAX_MEMBERS), 0),
    asOf,
  };
}
