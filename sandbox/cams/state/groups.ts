import type { Clock } from '../clock';
import type { GroupSeed } from '../options';
import { type Group, MAX_PARTICIPANTS } from './group';
import { newGroupId, newLink } from './ids';
import { createLater } from './later';

export interface GroupsDeps {
  clock: Clock;
  businessNumbers: readonly string[];
}

/** The groups of every business number, and what is still to happen to them. */
export function createGroups({ clock, businessNumbers }: GroupsDeps) {
  const byNumber = new Map(businessNumbers.map((number) => [number, new Map<string, Group>()]));
  const later = createLater(clock);
  let serial = 0;

  function of(businessNumber: string): Map<string, Group> {
    later.advance();
    const groups = byNumber.get(businessNumber);
    if (!groups) throw new Error(`The stand-in has no business number ${businessNumber}`);
    return groups;
  }

  function find(groupId: string): Group | undefined {
    later.advance();
    for (const groups of byNumber.values()) {
      const group = groups.get(groupId);
      if (group) return group;
    }
    return undefined;
  }

  return {
    find,
    has: (businessNumber: string): boolean => byNumber.has(businessNumber),
    get: (businessNumber: string, groupId: string): Group | undefined => of(businessNumber).get(groupId),
    count: (businessNumber: string): number => of(businessNumber).size,
    newestFirst: (businessNumber: string): Group[] => [...of(businessNumber).values()].reverse(),

    withLink(link: string): Group | undefined {
      later.advance();
      for (const groups of byNumber.values()) {
        for (const group of groups.values()) if (group.link === link) return group;
      }
      return undefined;
    },

    add(seed: GroupSeed): Group {
      const businessNumber = seed.businessNumber ?? businessNumbers[0] ?? '';
      const groups = of(businessNumber);
      const groupId = seed.groupId ?? newGroupId();
      if (find(groupId)) throw new Error('A seeded group repeats a group id');
      if ((seed.participants?.length ?? 0) > MAX_PARTICIPANTS)
        throw new Error('A seeded group has over 8 participants');
      serial += 1;
      const group: Group = {
        groupId,
        businessNumber,
        serial,
        subject: seed.subject,
        description: seed.description ?? null,
        picture: seed.picture ?? null,
        link: seed.link === true ? newLink() : (seed.link ?? null),
        participants: [...(seed.participants ?? [])],
        removed: new Set(seed.removed),
        status: seed.status ?? 'ACTIVE',
        modifiedAt: seed.modifiedAt ?? clock.now(),
      };
      groups.set(groupId, group);
      return group;
    },

    drop(group: Group): void {
      byNumber.get(group.businessNumber)?.delete(group.groupId);
    },

    /** After `ms`, unless the group is gone by then. */
    after(ms: number, group: Group, finish: (at: number) => void): void {
      later.after(ms, (at) => {
        if (byNumber.get(group.businessNumber)?.get(group.groupId) === group) finish(at);
      });
    },
  };
}

export type Groups = ReturnType<typeof createGroups>;
