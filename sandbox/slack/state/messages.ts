import type { Block } from '../../../src/slack/check/blocks';
import type { Payload } from '../settings';
import type { Ids } from './ids';

export interface SlackMessage {
  /** `message` everybody sees, `ephemeral` one person sees, `notice` is Slack's own line to one person. */
  kind: 'message' | 'ephemeral' | 'notice';
  channel: string;
  ts: string;
  thread_ts?: string | undefined;
  /** Who posted it: a user id, the app's bot user included. */
  user: string;
  text: string;
  blocks: Block[];
  metadata?: Payload | undefined;
  unfurl_links?: boolean | undefined;
  unfurl_media?: boolean | undefined;
  /** The only person who sees it. */
  visibleTo?: string;
  edited?: boolean;
  /** The ts of the last edit. */
  edited_ts?: string;
  deleted?: boolean;
}

export type NewMessage = Omit<SlackMessage, 'ts' | 'edited' | 'deleted'>;

export interface Messages {
  readonly all: SlackMessage[];
  add(message: NewMessage): SlackMessage;
  /** A message that everybody sees and that was not deleted. */
  find(channel: string, ts: string): SlackMessage | undefined;
  /** What one person sees of a channel, oldest first, threads included. */
  seenBy(user: string, channel: string): SlackMessage[];
  /** The replies of a thread, without its root. */
  replies(channel: string, ts: string): SlackMessage[];
}

export function createMessages(ids: Ids): Messages {
  const all: SlackMessage[] = [];
  const standing = () => all.filter((message) => !message.deleted);
  return {
    all,
    add(message) {
      const added = { ...message, ts: ids.ts() };
      all.push(added);
      return added;
    },
    find: (channel, ts) =>
      standing().find((message) => message.kind === 'message' && message.channel === channel && message.ts === ts),
    seenBy: (user, channel) =>
      standing().filter((m) => m.channel === channel && (m.visibleTo === undefined || m.visibleTo === user)),
    replies: (channel, ts) =>
      standing().filter((m) => m.kind === 'message' && m.channel === channel && m.thread_ts === ts && m.ts !== ts),
  };
}
