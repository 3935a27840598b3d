import { defineRead } from '../domain/define';
import { type Group, MAX_MEMBERS } from '../domain/group';
import type { Texts } from '../texts';
import { statusField, wordsField } from './list-fields';
import { PAGE_SIZE, readPage } from './paging';

/**
 * Without a filter straight from CAMS, unless other desks have groups of the number; CAMS's own filters are undocumented,
 * so with one from the snapshot.
 */
export const list = defineRead({
  name: 'list',
  words: (t) => t.operations.list,
  reads: ['ListChatGroup'],
  fields: { words: wordsField, status: statusField },
  typed: ['status', 'words'],
  answer: async ({ words, status }, { directory, page, t, reader: { timeZone } }) => {
    const { title, total, totalAsOf, found, none, noneOwn, noMatch } = t.operations.list;
    if (words === undefined && status === undefined) {
      const groups = await readPage((index) => directory.page(index, PAGE_SIZE), page);
      const { asOf } = groups;
      if (groups.total === 0) return { title, lines: [asOf === undefined ? none : noneOwn(asOf)] };
      const line = asOf === undefined ? total(groups.total) : totalAsOf(groups.total, asOf);
      return { title, lines: [line], table: tableOf(groups.items, t, timeZone), ...groups.mark };
    }
    const search = (index: number) => directory.search({ words: words ?? '', status, index, size: PAGE_SIZE });
    const groups = await readPage(search, page);
    if (groups.total === 0) return { title, lines: [noMatch(groups.asOf)] };
    return {
      title,
      lines: [found(groups.total, groups.asOf)],
      table: tableOf(groups.items, t, timeZone),
      ...groups.mark,
    };
  },
});

function tableOf(groups: readonly Group[], t: Texts, timeZone: string | undefined) {
  const { columns } = t.operations.list;
  return {
    columns: [columns.subject, columns.status, columns.members, columns.link, columns.updated],
    rows: groups.map((group) => rowOf(group, t, timeZone)),
  };
}

const rowOf = (
  { subject, status, memberCount, link, updatedAt }: Group,
  { group: say }: Texts,
  timeZone: string | undefined,
): string[] => [
  subject,
  status,
  memberCount === undefined ? say.notKnown : say.membersOf(memberCount, MAX_MEMBERS),
  link === undefined ? say.no : say.yes,
  updatedAt === undefined ? say.notKnown : say.moment(updatedAt, timeZone),
];
