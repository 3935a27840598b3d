import type { Workspace } from '../state/workspace';

/** How ids are shown to people. */
export interface Names {
  user(id: string): string;
  channel(id: string): string;
  userGroup(id: string): string;
}

/** The names of a workspace; an unknown id is shown as it is. */
export const namesOf = (workspace: Workspace): Names => ({
  user(id) {
    const user = workspace.users.find((one) => one.id === id);
    return `@${user?.real_name ?? user?.name ?? id}`;
  },
  channel: (id) => `#${workspace.channels.find((one) => one.id === id)?.name ?? id}`,
  userGroup: (id) => `@${workspace.userGroups.find((one) => one.id === id)?.handle ?? id}`,
});
