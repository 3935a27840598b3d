import { z } from 'zod';
import { hours, minutes } from '../../src/domain/clock';
import { defineWrite } from '../../src/domain/define';
import type { Policy } from '../../src/domain/desk';
import { defineField } from '../../src/domain/field';
import { needOf } from '../../src/domain/need';
import type { WriteOperation } from '../../src/domain/operation';
import type { Card } from '../../src/domain/ports/poster';
import type { Request } from '../../src/domain/request';
import { groupField, reasonField } from '../../src/operations/fields';
import { linkDelete } from '../../src/operations/link-delete';

export const ASKED = Date.UTC(2026, 0, 5, 9, 0, 0);
export const NUMBERS = ['6281234567801', '6281234567802', '6281999967801'];

const membersField = defineField({
  label: () => 'Members',
  widget: { kind: 'ticks', max: 8 },
  schema: z.array(z.string()).min(1, 'required'),
  example: ['6281234567801'],
  optional: false,
  sensitive: true,
});

const textField = defineField({
  label: () => 'Description',
  widget: { kind: 'paragraph', maxLength: 2048 },
  schema: z.string().optional(),
  example: 'Hello',
  optional: true,
});

/** An operation with every kind of thing a card may have to show. */
export const removal: WriteOperation = defineWrite({
  ...{ name: 'remove', action: 'DeleteChatGroupParticipants', reads: [], typed: ['members', 'group'] },
  words: (t) => ({
    ...t.operations.linkDelete,
    title: 'Remove members',
    heading: () => 'Remove members',
    confirm: () => 'Confirm removal',
  }),
  fields: { group: groupField, members: membersField, description: textField, reason: reasonField },
  settleWithin: minutes(2),
  evidence: z.object({
    members: z.array(z.string()),
    status: z.string(),
    effect: z.enum(['change', 'destructive']),
    description: z.string().optional(),
  }),
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  inspect: async () => undefined,
  effect: (evidence) => evidence.effect,
  effects: ['destructive'],
  subject: () => 'Support',
  portrait: ({ members, status }) => ({ Members: `${members.length} of 8`, Status: status }),
  consequences: ({ members }, input) => [[`Removes ${input.members?.length} of ${members.length} members`]],
  finality: () => 'never',
  prefill: ({ description }) => ({ description }),
  differences: ({ description }, input) =>
    input.description === undefined || input.description === description
      ? []
      : [{ label: 'Description', before: description ?? '', after: input.description }],
  reveals: () => ['numbers'],
  revealsWhenDone: ['link'],
  execute: async () => ({ camsRequestId: 'R', facts: {} }),
  settle: async () => ({ kind: 'applied', done: [], missing: [] }),
});

export const POLICY: Policy = {
  approvers: ['U0RAKA', 'S0LEADS'],
  approvalsNeeded: 1,
  expiresAfter: hours(24),
  startWithin: minutes(15),
};

interface Given extends Partial<Omit<Card, 'request'>> {
  readonly request?: Partial<Request>;
}

/** A pending removal with all its buttons, changed as the test needs. */
export function cardOf({ request, ...rest }: Given = {}): Card {
  const effect = rest.effect ?? request?.effect ?? 'destructive';
  return {
    channelId: 'C0OPS',
    operation: removal,
    evidence: { members: NUMBERS, status: 'ACTIVE', effect },
    effect,
    changes: [],
    votes: [],
    need: needOf({ effect, revision: request?.revision ?? 1 }, request?.policy ?? POLICY, 0),
    tokens: { confirm: 'token-c', deny: 'token-d', withdraw: 'token-w' },
    ...rest,
    request: {
      id: 'R-1',
      deskId: 'desk-1',
      operation: 'remove',
      requesterId: 'U0DINA',
      input: { group: 'GROUP-1', members: [NUMBERS[0], NUMBERS[2]], reason: 'They left the company' },
      inputDigest: 'digest',
      groupId: 'GROUP-1',
      subject: 'Support Jakarta',
      state: 'pending',
      revision: 1,
      effect,
      policy: POLICY,
      createdAt: ASKED,
      expiresAt: ASKED + hours(24),
      approvedAt: undefined,
      decidedBy: undefined,
      endedAt: undefined,
      card: undefined,
      outcome: undefined,
      ...request,
    },
  };
}

/** A deletion of the link, as the first operation of the registry has it. */
export const linkCard = (request: Partial<Request> = {}): Card =>
  cardOf({
    operation: linkDelete,
    evidence: {
      groupId: 'GROUP-1',
      subject: 'Support Jakarta',
      status: 'ACTIVE',
      link: { masked: 'chat.whatsapp.com/…ST01', fingerprint: 'f' },
    },
    request: { operation: 'link delete', input: { group: 'GROUP-1', reason: 'The poster was copied' }, ...request },
  });
