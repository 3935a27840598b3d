import type { Fill } from '../../../sandbox/slack';

/** A group made for one request. */
export interface Target {
  readonly groupId: string;
  readonly subject: string;
  readonly members: readonly string[];
}

/** One of the six writes, asked for as a person does. */
export interface WriteCase {
  readonly action: string;
  readonly command: (target: Target) => string;
  readonly fields: (target: Target) => Record<string, Fill>;
  /** The approver's button; none for a change. */
  readonly confirm?: string;
  readonly hasLink: boolean;
}

const because = () => ({ Reason: 'Because of a test' });

export const writeCases: readonly WriteCase[] = [
  {
    action: 'AddChatGroup',
    command: ({ subject }) => `/chatgroup create "New ${subject}"`,
    fields: () => ({ Description: 'Made under trouble' }),
    hasLink: false,
  },
  {
    action: 'UpdateChatGroup',
    command: ({ groupId }) => `/chatgroup update ${groupId}`,
    fields: ({ subject }) => ({ Subject: `Renamed ${subject}` }),
    hasLink: false,
  },
  {
    action: 'AddChatGroupInviteLink',
    command: ({ groupId }) => `/chatgroup link create ${groupId}`,
    fields: because,
    confirm: 'Confirm rotation',
    hasLink: true,
  },
  {
    action: 'DeleteChatGroupInviteLink',
    command: ({ groupId }) => `/chatgroup link delete ${groupId}`,
    fields: because,
    confirm: 'Confirm deletion',
    hasLink: true,
  },
  {
    action: 'DeleteChatGroupParticipants',
    command: ({ groupId, members }) => `/chatgroup remove ${groupId} ${members.map((each) => `+${each}`).join(' ')}`,
    fields: because,
    confirm: 'Confirm removal',
    hasLink: true,
  },
  {
    action: 'DeleteChatGroup',
    command: ({ groupId }) => `/chatgroup delete ${groupId}`,
    fields: because,
    confirm: 'Confirm deletion',
    hasLink: false,
  },
];

/** The write with this action. */
export function writeCase(action: string): WriteCase {
  const found = writeCases.find((each) => each.action === action);
  if (found === undefined) throw new Error(`there is no write ${action}`);
  return found;
}
