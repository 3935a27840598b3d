import type { Group, Page, Scope } from '../domain/group';
import type { Cams } from '../domain/ports/cams';
import { sameSubject } from './find-words';
import { groupListReply, type ListedGroup } from './group-reply';
import type { Entry, Listing } from './listing';
import { memberListReply } from './member-reply';
import { createPageSizes } from './page-sizes';
import { readAll } from './read-all';

/** Reads groups and members straight from CAMS. All throw CamsError. */
export interface GroupReader {
  page(index: number, size: number): Promise<Page<Group>>;
  /** `beforePage` runs before each page is asked for; what it throws ends the reading. */
  all(beforePage?: () => Promise<void>): Promise<readonly Group[]>;
  /** All groups with exactly this subject, spaces at its ends apart. */
  bySubject(subject: string): Promise<readonly Group[]>;
  members(groupId: string): Promise<readonly string[]>;
}

/**
 * What the filters of ListChatGroup do is undocumented, and how large a page may be: so every filter is applied here
 * again, and all pages of a filtered answer are read.
 */
export function createGroupReader({ cams, scope }: { readonly cams: Cams; readonly scope: Scope }): GroupReader {
  const groupPages = createPageSizes();
  const memberPages = createPageSizes();

  async function fetch(index: number, size: number, subject?: string): Promise<Listing<ListedGroup>> {
    const params = { Page: { Index: index, Size: size }, Subject: subject };
    return (await cams.call('ListChatGroup', params, groupListReply)).data;
  }

  const inScope = ({ businessNumber }: ListedGroup): boolean =>
    businessNumber === undefined || !/^\d+$/.test(businessNumber) || businessNumber === scope.businessNumber;

  const groupsOf = (listed: readonly ListedGroup[]): Group[] => listed.filter(inScope).map(({ group }) => group);

  return {
    page: async (index, size) => {
      const { entries, total } = await fetch(index, size);
      const items = groupsOf(distinct(entries));
      return { items, index, size, total: total ?? (index - 1) * size + items.length };
    },
    all: async (beforePage = async () => {}) =>
      groupsOf(
        await readAll(async (index, size) => {
          await beforePage();
          return fetch(index, size);
        }, groupPages),
      ),
    bySubject: async (subject) => {
      const wanted = subject.trim();
      const listed = await readAll((index, size) => fetch(index, size, wanted), groupPages);
      return groupsOf(listed).filter((group) => sameSubject(group.subject, wanted));
    },
    members: (groupId) =>
      readAll(async (index, size) => {
        const params = { GroupId: groupId, Page: { Index: index, Size: size } };
        return (await cams.call('ListChatGroupParticipants', params, memberListReply)).data;
      }, memberPages),
  };
}

const distinct = <T>(entries: readonly Entry<T>[]): T[] => [
  ...new Map(
    entries.flatMap(({ key, item }) => (key === undefined || item === undefined ? [] : [[key, item]])),
  ).values(),
];
