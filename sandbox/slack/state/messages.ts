import type { Block } from '../../../src/slack/check/blocks';
import type { MessageFile } from '../people/wire-file';
import type { Payload } from '../settings';
import type { Ids } from './ids';

export interface SlackMessage {
  /** `message` everybody sees, `ephemeral` one person sees, `notice` is Slack's own line to one person. */
  kind: 'message' | 'ephemeral' | 'notice';
  /** What stands where a deleted message had replies. */
  subtype?: 'tombstone';
  channel: string;
  ts: string;
  thread_ts?: string | undefined;
  /** Who posted it: a user id, the app's bot user included. */
  user: string;
  text: string;
  blocks: Block[];
  files?: MessageFile[] | undefined;
  metadata?: Payload | undefined;
  unfurl_links?: boolean | undefined;
  unfurl_media?: boolean | undefined;
  /** The only person who sees it. */
  visibleTo?: string;
  edited?: boolean;
  /** Whether Slack writes "(edited)" beside it: not when the edit came with blocks. */
  edited_label?: boolean;
  /** The ts of the last edit. */
  edited_ts?: string;
  deleted?: boolean;
}

export type NewMessage = Omit<SlackMessage, 'ts' | 'edited' | 'edited_label' | 'edited_ts' | 'deleted'>;
export type MessageEdit = Pick<SlackMessage, 'text' | 'blocks' | 'metadata'>;

/** What became of a message; `before` is a copy from before the change. */
export type MessageChange =
  | { type: 'posted'; message: SlackMessage }
  | { type: 'changed' | 'deleted'; message: SlackMessage; before: SlackMessage };

export interface Messages {
  readonly all: SlackMessage[];
  add(message: NewMessage): SlackMessage;
  edit(message: SlackMessage, edit: MessageEdit): void;
  /** Takes a message away; where it has replies, Slack's line stands in its place. */
  remove(message: SlackMessage): void;
  /** A message that everybody sees and that was not deleted. */
  find(channel: string, ts: string): SlackMessage | undefined;
  /** What one person sees of a channel, oldest first, threads included. */
  seenBy(user: string, channel: string): SlackMessage[];
  /** The replies of a thread, without its root. */
  replies(channel: string, ts: string): SlackMessage[];
  /** Is told of every change from now on. */
  onChange(tell: (change: MessageChange) => void): void;
}

const DELETED = 'This message was deleted.';

export function createMessages(ids: Ids): Messages {
  const all: SlackMessage[] = [];
  const listeners: ((change: MessageChange) => void)[] = [];
  const tell = (change: MessageChange) => {
    for (const listener of listeners) listener(change);
  };
  const standing = () => all.filter((message) => !message.deleted);
  const find = (channel: string, ts: string) =>
    standing().find((message) => message.kind === 'message' && message.channel === channel && message.ts === ts);
  const replies = (channel: string, ts: string) =>
    standing().filter((m) => m.kind === 'message' && m.channel === channel && m.thread_ts === ts && m.ts !== ts);

  /** The line in place of a deleted root goes with its last reply. */
  function tidy({ channel, thread_ts }: SlackMessage): void {
    const root = thread_ts === undefined ? undefined : find(channel, thread_ts);
    if (root?.subtype === 'tombstone' && replies(channel, root.ts).length === 0) root.deleted = true;
  }

  return {
    all,
    find,
    replies,
    add(message) {
      const added = { ...message, ts: ids.ts() };
      all.push(added);
      tell({ type: 'posted', message: added });
      return added;
    },
    edit(message, edit) {
      const before = { ...message };
      const edited_label = edit.blocks.length === 0;
      Object.assign(message, edit, { edited: true, edited_label, edited_ts: ids.ts() });
      tell({ type: 'changed', message, before });
    },
    remove(message) {
      const before = { ...message };
      if (replies(message.channel, message.ts).length > 0)
        Object.assign(message, {
          subtype: 'tombstone',
          user: 'USLACKBOT',
          text: DELETED,
          blocks: [],
          files: undefined,
          metadata: undefined,
          edited: false,
          edited_label: false,
        });
      else message.deleted = true;
      tidy(message);
      tell({ type: 'deleted', message, before });
    },
    seenBy: (user, channel) =>
      standing().filter((m) => m.channel === channel && (m.visibleTo === undefined || m.visibleTo === user)),
    onChange: (listener) => void listeners.push(listener),
  };
}
