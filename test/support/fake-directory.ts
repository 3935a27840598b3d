import { z } from 'zod';
import type { Group, Page } from '../../src/domain/group';
import { InviteLink } from '../../src/domain/invite-link';
import type { Cams, CamsAction, CamsParams } from '../../src/domain/ports/cams';
import type { Directory } from '../../src/domain/ports/directory';

export interface FakeGroup extends Omit<Group, 'link' | 'memberCount'> {
  readonly link: string | undefined;
  readonly members: readonly string[];
}

/** The moment the fake's snapshot was taken. */
export const AS_OF = Date.UTC(2026, 0, 5, 9, 0);

/**
 * Groups in memory behind the ports of CAMS and the directory. Writes take effect at once; a deaf world answers them and
 * does nothing.
 */
export function createFakeWorld(...seeds: readonly (Partial<FakeGroup> & { readonly id: string })[]) {
  const groups = new Map<string, FakeGroup>(seeds.map((seed) => [seed.id, { ...EMPTY, ...seed }]));
  const calls: { readonly action: CamsAction; readonly params: CamsParams }[] = [];
  let isDeaf = false;

  function change(id: string, patch: Partial<FakeGroup>): void {
    groups.set(id, { ...EMPTY, ...groups.get(id), ...patch, id });
  }

  function drop(id: string): void {
    groups.delete(id);
  }

  const all = (): Group[] => [...groups.values()].map(toGroup);
  const directory: Directory = {
    page: async (index, size) => pageOf(all(), index, size),
    seen: async () => ({ groups: all(), asOf: AS_OF }),
    search: async ({ words, status, index, size }, among = () => true) => {
      const wanted = words.toLowerCase().split(/\s+/);
      const fits = (group: Group): boolean =>
        among(group.id) &&
        wanted.every((word) => group.subject.toLowerCase().includes(word)) &&
        (status === undefined || group.status === status);
      return { ...pageOf(all().filter(fits), index, size), asOf: AS_OF };
    },
    match: async (text, among = () => true) =>
      all().filter(({ id, subject }) => among(id) && (id === text || subject === text)),
    readGroup: async (id) => all().find((group) => group.id === id),
    readBySubject: async (subject) => all().filter((group) => group.subject === subject),
    sameSubject: async (subject) => {
      const own = all().flatMap((group) => (group.subject === subject ? [group.id] : []));
      return { own, elsewhere: [] };
    },
    readMembers: async (id) => groups.get(id)?.members ?? [],
  };

  const cams: Cams = {
    call: async (action, params, reply) => {
      calls.push({ action, params });
      const said = answerTo(action, params, groups, isDeaf ? DEAF : { change, drop });
      return { requestId: 'REQUEST-1', data: reply.parse(said) };
    },
  };

  return {
    directory,
    cams,
    calls,
    /** What happens outside: a group appears, or something of it changes. */
    change,
    drop,
    goDeaf: (): void => {
      isDeaf = true;
    },
  };
}

const wire = z.object({
  GroupId: z.string().default('MADE-1'),
  Subject: z.string().optional(),
  Description: z.string().optional(),
  ProfilePictureFile: z.string().optional(),
  List: z.array(z.object({ ParticipantNumber: z.string() })).default([]),
});

interface Hands {
  readonly change: (id: string, patch: Partial<FakeGroup>) => void;
  readonly drop: (id: string) => void;
}

const DEAF: Hands = { change: () => {}, drop: () => {} };

/** Does what an action does and gives its reply beyond the envelope. */
function answerTo(
  action: CamsAction,
  params: CamsParams,
  groups: ReadonlyMap<string, FakeGroup>,
  { change, drop }: Hands,
): object {
  const { GroupId: id, Subject, Description, ProfilePictureFile, List } = wire.parse(params);
  const texts = {
    ...(Subject === undefined ? {} : { subject: Subject }),
    ...(Description === undefined ? {} : { description: Description }),
    ...(ProfilePictureFile === undefined ? {} : { picture: ProfilePictureFile }),
  };
  const removed = List.map(({ ParticipantNumber }) => ParticipantNumber);
  const link = `https://chat.whatsapp.com/TESTNEW${id}`;
  switch (action) {
    case 'AddChatGroup':
    case 'UpdateChatGroup':
      change(id, texts);
      return {};
    case 'DeleteChatGroup':
      drop(id);
      return {};
    case 'AddChatGroupInviteLink':
      change(id, { link });
      return { InviteLink: link };
    case 'DeleteChatGroupInviteLink':
      change(id, { link: undefined });
      return {};
    default:
      change(id, { members: groups.get(id)?.members.filter((number) => !removed.includes(number)) ?? [] });
      return { Result: removed.length };
  }
}

const EMPTY: FakeGroup = {
  id: '',
  subject: 'VIP Jakarta',
  description: undefined,
  status: 'ACTIVE',
  link: undefined,
  picture: undefined,
  members: [],
  updatedAt: undefined,
  groupType: undefined,
  groupLink: undefined,
};

const toGroup = ({ members, link, ...group }: FakeGroup): Group => ({
  ...group,
  link: link === undefined ? undefined : new InviteLink(link),
  memberCount: members.length,
});

const pageOf = <T>(items: readonly T[], index: number, size: number): Page<T> => ({
  items: items.slice((index - 1) * size, index * size),
  index,
  size,
  total: items.length,
});
