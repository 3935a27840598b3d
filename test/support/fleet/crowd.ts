import { join } from 'node:path';
import type { StandInOptions } from '../../../sandbox/slack';
import { sandboxWorkspace } from '../../../sandbox/workspace';

const root = join(__dirname, '..', '..', '..');

/** The ids of so many approvers. */
export const crowdIds = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `U0APPROVER${String(at).padStart(3, '0')}`);

/** The sandbox's workspace with so many further approvers, all of them in every channel. */
export function crowded(count: number): Partial<StandInOptions> {
  const { users, channels, userGroups = [] } = sandboxWorkspace(root);
  const ids = crowdIds(count);
  return {
    users: [...users, ...ids.map((id) => ({ id, name: id.toLowerCase() }))],
    channels: channels.map((channel) => ({ ...channel, members: [...channel.members, ...ids] })),
    userGroups: userGroups.map((group) => ({ ...group, users: [...group.users, ...ids] })),
  };
}
