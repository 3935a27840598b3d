import type { WebClient } from '@slack/web-api';

/** Slack's most for one page. */
const PAGE = 999;
/** Nobody runs a desk in a channel with more people than this many pages hold. */
const PAGES = 20;

/** Everybody in a channel the app can see. Throws Slack's errors. */
export async function readChannelMembers(client: WebClient, channel: string): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await client.conversations.members({ channel, limit: PAGE, ...(cursor !== '' && { cursor }) });
    for (const id of answer.members ?? []) members.add(id);
    cursor = answer.response_metadata?.next_cursor ?? '';
    if (cursor === '') break;
  }
  return members;
}
