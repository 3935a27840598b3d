import type { Payload } from '../settings';
import type { SlackMessage } from '../state/messages';
import type { World } from '../world';

/** A message as Slack puts it into answers, history and payloads. */
export function wireMessage(message: SlackMessage, world: World): Payload {
  const { app, team } = world.workspace;
  const replies = world.messages.replies(message.channel, message.ts);
  const last = replies.at(-1);
  const root = message.thread_ts && world.messages.find(message.channel, message.thread_ts);
  return {
    type: 'message',
    ...(message.subtype && { subtype: message.subtype, hidden: true }),
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: team.id,
    ...(message.user === app.botUserId && { bot_id: app.botId, app_id: app.appId }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.files && { files: message.files, upload: false }),
    ...(message.thread_ts && { thread_ts: message.thread_ts, ...(root && { parent_user_id: root.user }) }),
    ...(last && { thread_ts: message.ts, reply_count: replies.length, latest_reply: last.ts }),
    ...(message.edited && { edited: { user: message.user, ts: message.edited_ts } }),
    ...(message.metadata && { metadata: message.metadata }),
  };
}
