import { z } from 'zod';
import { minutes } from '../../../src/domain/clock';
import { defineRead, defineWrite } from '../../../src/domain/define';
import { defineField } from '../../../src/domain/field';
import { maskNumbers } from '../../../src/domain/mask';
import type { Operation } from '../../../src/domain/operation';
import { groupField, reasonField } from '../../../src/operations/fields';

const words = (title: string) => () => ({
  title,
  summary: `${title}, for a test.`,
  submit: 'Go',
  heading: () => title,
  confirm: () => 'Confirm',
  succeeded: 'Done.',
  failed: 'Not done.',
  partial: 'Partly done.',
});

const subject = defineField({
  label: () => 'Subject',
  widget: { kind: 'line', maxLength: 200 },
  schema: z.string({ error: 'required' }).trim().min(1, 'required').max(20, 'reason_long'),
  example: 'Market',
  optional: false,
  take: (typed) => ({ value: typed.length === 0 ? undefined : typed.join(' '), rest: [] }),
});

const numbers = defineField({
  label: () => 'Members',
  widget: { kind: 'ticks', max: 8 },
  schema: z
    .array(
      z.string().transform((typed) => typed.replace('+', '')),
      { error: 'required' },
    )
    .min(1, 'required'),
  example: ['6281234567801'],
  optional: false,
  sensitive: true,
  take: (typed) => {
    const found = typed.filter((word) => /^\+?\d{9,}$/.test(word));
    return { value: found.length === 0 ? undefined : found, rest: typed.filter((word) => !found.includes(word)) };
  },
});

const filter = defineField({
  label: () => 'Words',
  widget: { kind: 'line', maxLength: 100 },
  schema: z.string().max(20, 'reason_long').optional(),
  example: 'market',
  optional: true,
  take: (typed) => ({ value: typed.length === 0 ? undefined : typed.join(' '), rest: [] }),
});

const nothingHappens = {
  execute: async () => ({ camsRequestId: 'R', facts: {} }),
  settle: async () => ({ kind: 'applied' as const, done: [], missing: [] }),
  settleWithin: minutes(2),
  reads: [],
  portrait: () => ({}),
  consequences: () => [],
  finality: () => 'never' as const,
};

export const create = defineWrite({
  ...nothingHappens,
  name: 'create',
  words: words('Create group'),
  action: 'AddChatGroup',
  fields: { subject, reason: reasonField },
  typed: ['subject'],
  evidence: z.object({ existing: z.array(z.string()) }),
  target: (input) => ({ kind: 'new', subject: input.subject }),
  inspect: async (target, { directory }) =>
    target.kind === 'new'
      ? { existing: (await directory.readBySubject(target.subject)).map(({ id }) => id) }
      : undefined,
  effect: () => 'change',
  subject: (_evidence, input) => input.subject,
});

export const remove = defineWrite({
  ...nothingHappens,
  name: 'remove',
  words: words('Remove members'),
  action: 'DeleteChatGroupParticipants',
  fields: { group: groupField, members: numbers, reason: reasonField },
  typed: ['members', 'group'],
  evidence: z.object({ subject: z.string(), members: z.array(z.string()) }),
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  inspect: async (target, { directory }) => {
    const found = target.kind === 'group' ? await directory.readGroup(target.groupId) : undefined;
    return found && { subject: found.subject, members: [...(await directory.readMembers(found.id))] };
  },
  effect: () => 'destructive',
  subject: (evidence) => evidence.subject,
  choices: ({ members }) => {
    const masks = maskNumbers(members);
    return { members: members.map((value, i) => ({ value, label: masks[i] ?? '' })) };
  },
});

export const linkDelete = defineWrite({
  ...nothingHappens,
  name: 'link delete',
  words: words('Delete invite link'),
  action: 'DeleteChatGroupInviteLink',
  fields: { group: groupField, reason: reasonField },
  typed: ['group'],
  evidence: z.object({ groupId: z.string(), subject: z.string(), link: z.string().nullable() }),
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  inspect: async (target, { directory }) => {
    const found = target.kind === 'group' ? await directory.readGroup(target.groupId) : undefined;
    return found && { groupId: found.id, subject: found.subject, link: found.link?.masked ?? null };
  },
  effect: () => 'destructive',
  subject: (evidence) => evidence.subject,
  check: (_input, { link }): Record<string, string> => (link === null ? { group: 'This group has no link.' } : {}),
});

export const list = defineRead({
  name: 'list',
  words: words('List groups'),
  reads: ['ListChatGroup'],
  fields: { words: filter },
  typed: ['words'],
  answer: async (input, { directory, page }) => {
    const found = await directory.search({ words: input.words ?? '', status: undefined, index: page, size: 2 });
    return {
      title: 'Groups',
      lines: [[`Page ${page} of what holds “${input.words ?? ''}”`]],
      table: { columns: ['Subject', 'Status'], rows: found.items.map((each) => [each.subject, each.status]) },
      page: { index: page, pages: 3 },
    };
  },
});

export const show = defineRead({
  name: 'show',
  words: words('Show group'),
  reads: ['ListChatGroup'],
  fields: { group: groupField },
  typed: ['group'],
  answer: async ({ group }, { directory }) => {
    const found = await directory.readGroup(group);
    return {
      title: found?.subject ?? 'gone',
      lines: [[found?.link?.masked ?? 'no link']],
      reveals: { groupId: group, what: ['link', 'numbers'] },
    };
  },
});

/** A read, a read of one group, a write of one group, one with ticks, one without a group. */
export const testOperations: readonly Operation[] = [list, show, create, linkDelete, remove];
