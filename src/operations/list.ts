import { defineRead } from '../domain/define';
import { type Group, MAX_MEMBERS, type Page } from '../domain/group';
import type { ReadContext } from '../domain/operation';
import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';
import { dateOf } from './date-of';
import { statusField, wordsField } from './fields';

const PAGE_SIZE = 10;

/** All groups come from CAMS directly; filtered ones from the snapshot, because what CAMS can filter is undocumented. */
export const list = defineRead({
  name: 'list',
  words: (t) => t.operations.list,
  reads: ['ListChatGroup'],
  fields: { words: wordsField, status: statusField },
  typed: ['status', 'words'],
  answer: async ({ words, status }, context) => {
    const { directory, page: index } = context;
    const filtered = words !== '' || status !== undefined;
    const groups = filtered
      ? await directory.search({ words, status, index, size: PAGE_SIZE })
      : await directory.page(index, PAGE_SIZE);
    const asOf = 'asOf' in groups && typeof groups.asOf === 'number' ? groups.asOf : undefined;
    return answerOf(groups, asOf, context);
  },
});

function answerOf(groups: Page<Group>, asOf: number | undefined, { t, page: index }: ReadContext) {
  const say = t.operations.list;
  const pages = Math.max(1, Math.ceil(groups.total / PAGE_SIZE));
  if (groups.items.length === 0) return { title: say.heading, lines: [emptyLine(groups.total, asOf, t)] };
  const line: Phrase = asOf === undefined ? say.total(groups.total) : say.found(groups.total, asOf);
  return {
    title: say.heading,
    lines: [line],
    table: { columns: say.columns, rows: groups.items.map((group) => rowOf(group, t)) },
    page: { index, pages },
  };
}

function emptyLine(total: number, asOf: number | undefined, t: Texts): Phrase {
  const say = t.operations.list;
  if (total > 0) return say.noSuchPage;
  return asOf === undefined ? say.noGroups : say.noneFits(asOf);
}

function rowOf(group: Group, t: Texts): readonly string[] {
  const say = t.operations.list;
  return [
    group.subject,
    group.status,
    say.members(group.memberCount, MAX_MEMBERS),
    say.link(group.link !== undefined),
    dateOf(group.updatedAt),
  ];
}
