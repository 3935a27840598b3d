import type { WebClient } from '@slack/web-api';

export interface UserGroup {
  readonly id: string;
  /** For example `@approvers (Approvers)`. */
  readonly name: string;
}

/** The workspace's user groups. Throws Slack's errors. */
export async function readUserGroups(client: WebClient): Promise<readonly UserGroup[]> {
  const { usergroups = [] } = await client.usergroups.list({});
  return usergroups.flatMap(({ id, handle, name }) =>
    id === undefined ? [] : [{ id, name: `@${handle ?? id} (${name ?? id})` }],
  );
}

/** Who is in a user group. Throws Slack's errors. */
export const readUserGroup = async (client: WebClient, usergroup: string): Promise<readonly string[]> =>
  (await client.usergroups.users.list({ usergroup })).users ?? [];
