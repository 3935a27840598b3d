import type { Group } from '../../../src/domain/group';
import { InviteLink } from '../../../src/domain/invite-link';
import type { Directory } from '../../../src/domain/ports/directory';

export const group = (id: string, subject: string, link?: string): Group => ({
  id,
  subject,
  description: undefined,
  status: 'ACTIVE',
  link: link === undefined ? undefined : new InviteLink(link),
  picture: undefined,
  memberCount: 3,
  updatedAt: undefined,
  groupType: undefined,
  groupLink: undefined,
});

/** What a test may do to a directory: change its groups, hold its answers back, let it fail. */
export interface MemoryDirectory extends Directory {
  readonly groups: Group[];
  readonly members: string[];
  /** While set, every answer waits for it. */
  hold: Promise<void> | undefined;
  /** Answers that were asked for since it was made, held back or not. */
  asked: number;
  fail: Error | undefined;
}

export function createMemoryDirectory(groups: Group[], members: string[]): MemoryDirectory {
  const when = async <T>(answer: () => T): Promise<T> => {
    directory.asked += 1;
    await directory.hold;
    if (directory.fail !== undefined) throw directory.fail;
    return answer();
  };
  const holding = (words: string): Group[] =>
    groups.filter(({ subject }) =>
      words
        .toLowerCase()
        .split(' ')
        .every((word) => subject.toLowerCase().includes(word)),
    );
  const pageOf = (items: Group[]) => ({ items, index: 1, size: 100, total: items.length });
  const directory: MemoryDirectory = {
    groups,
    members,
    hold: undefined,
    asked: 0,
    fail: undefined,
    page: () => when(() => pageOf(groups)),
    seen: async () => ({ groups, asOf: 0 }),
    search: ({ words }) => when(() => ({ ...pageOf(holding(words)), asOf: 0 })),
    match: (text) =>
      when(() => {
        const exact = groups.filter(({ id, subject }) => id === text || subject === text);
        return exact.length > 0 ? exact : holding(text);
      }),
    readGroup: (id) => when(() => groups.find((each) => each.id === id)),
    readBySubject: (subject) => when(() => groups.filter((each) => each.subject === subject)),
    sameSubject: (subject) =>
      when(() => {
        const own = groups.flatMap((each) => (each.subject === subject ? [each.id] : []));
        return { own, elsewhere: [] };
      }),
    readMembers: () => when(() => members),
  };
  return directory;
}
