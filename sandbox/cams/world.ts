import type { Clock } from './clock';
import type { GroupSeed } from './options';
import { type Group, MAX_PARTICIPANTS } from './state/group';
import type { Groups } from './state/groups';
import { newLink } from './state/ids';

/** A group as it is now; a copy. */
export interface GroupView {
  groupId: string;
  businessNumber: string;
  subject: string;
  description: string | null;
  picture: string | null;
  status: string;
  link: string | null;
  participants: string[];
  removed: string[];
  /** Unix ms. */
  modifiedAt: number;
}

export type Joining =
  | { joined: true; groupId: string }
  | { joined: false; why: 'dead link' | 'group full' | 'removed earlier' | 'group not open' };

/** Everything that happens to groups without CAMS being called: customers, and people in the vendor's console. */
export function createWorld(groups: Groups, clock: Clock) {
  /** Throws when the group does not exist (any more). */
  function change(groupId: string, apply: (group: Group) => void): void {
    const group = groups.find(groupId);
    if (!group) throw new Error('There is no such group');
    apply(group);
    group.modifiedAt = clock.now();
  }

  return {
    addGroup: (seed: GroupSeed): GroupView => view(groups.add(seed)),
    /** Newest first. Throws for a business number the stand-in does not have. */
    groups: (businessNumber: string): GroupView[] => groups.newestFirst(businessNumber).map(view),
    group(groupId: string): GroupView | undefined {
      const group = groups.find(groupId);
      return group && view(group);
    },

    /** A customer opens the link. One who is in already stays in. */
    joinByLink(link: string, number: string): Joining {
      const group = groups.withLink(link);
      if (!group) return { joined: false, why: 'dead link' };
      if (group.status !== 'ACTIVE' && group.status !== 'UPDATING') return { joined: false, why: 'group not open' };
      if (group.removed.has(number)) return { joined: false, why: 'removed earlier' };
      if (!group.participants.includes(number)) {
        if (group.participants.length >= MAX_PARTICIPANTS) return { joined: false, why: 'group full' };
        group.participants.push(number);
      }
      return { joined: true, groupId: group.groupId };
    },
    /** A customer leaves; the link brings them back. */
    leave(groupId: string, number: string): void {
      const group = groups.find(groupId);
      if (group) group.participants = group.participants.filter((other) => other !== number);
    },

    renameInConsole: (groupId: string, subject: string): void => change(groupId, (group) => (group.subject = subject)),
    /** Also gives a group its first link. Returns the new one. */
    rotateLinkInConsole(groupId: string): string {
      const link = newLink();
      change(groupId, (group) => (group.link = link));
      return link;
    },
    deleteLinkInConsole: (groupId: string): void => change(groupId, (group) => (group.link = null)),
    deleteGroupInConsole: (groupId: string): void => change(groupId, (group) => groups.drop(group)),
    /** Any text, listed by the vendor or not. */
    setStatus: (groupId: string, status: string): void => change(groupId, (group) => (group.status = status)),
  };
}

export type World = ReturnType<typeof createWorld>;

function view(group: Group): GroupView {
  const { groupId, businessNumber, subject, description, picture, status, link, modifiedAt } = group;
  const participants = [...group.participants];
  return {
    groupId,
    businessNumber,
    subject,
    description,
    picture,
    status,
    link,
    participants,
    removed: [...group.removed],
    modifiedAt,
  };
}
