import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import { escapeSigns } from './commands';

/** A message typed by a person. Throws with a sentence where Slack's client has no composer. */
export function say(user: string, channelId: string, text: string, thread: string | undefined, world: World): Ack {
  const { id, members, is_archived, name } = world.workspace.channel(channelId);
  if (is_archived) throw new Error(`#${name} is archived.`);
  if (!members.includes(user)) throw new Error(`${user} is not in #${name}.`);
  if (thread !== undefined && !world.messages.find(id, thread)) throw new Error('This thread is not there any more.');
  world.messages.add({
    kind: 'message',
    channel: id,
    user,
    text: escapeSigns(text),
    blocks: [],
    thread_ts: thread,
  });
  world.activity.changed();
  return { ok: true, body: {} };
}
