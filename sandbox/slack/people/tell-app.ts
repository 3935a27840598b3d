import type { Payload } from '../settings';
import type { MessageChange } from '../state/messages';
import type { MembershipChange } from '../state/workspace';
import type { World } from '../world';
import type { Deliver } from './deliver';
import { type Kind, kindOf } from './wire-channel';
import { wireEvent } from './wire-event';
import { wireMessage } from './wire-message';

const channelTypes: Record<Kind, string> = { channels: 'channel', groups: 'group', im: 'im' };

function messageEvent(change: MessageChange, world: World): Payload {
  const { message } = change;
  if (change.type === 'posted')
    return { ...wireMessage(message, world), ...(message.files && { subtype: 'file_share' }), event_ts: message.ts };
  const event_ts = world.ids.ts();
  const at = { type: 'message', hidden: true, ts: event_ts, event_ts };
  const previous_message = wireMessage(change.before, world);
  return change.type === 'changed'
    ? { ...at, subtype: 'message_changed', message: wireMessage(message, world), previous_message }
    : { ...at, subtype: 'message_deleted', deleted_ts: message.ts, previous_message };
}

/** Tells the app of messages and members where it is a member itself, as far as its manifest subscribes to it. */
export function tellApp(world: World, deliver: Deliver): void {
  const { messages, workspace, options } = world;
  const subscribed = (event: string) => options.app.events?.includes(event) ?? false;
  const send = (event: Payload) => void deliver('events_api', wireEvent(event, world));

  function tellMessage(change: MessageChange): void {
    const channel = workspace.channel(change.message.channel);
    const kind = channelTypes[kindOf(channel)];
    if (change.message.kind !== 'message' || !channel.members.includes(workspace.app.botUserId)) return;
    const event = { ...messageEvent(change, world), channel: channel.id, channel_type: kind };
    if (subscribed(`message.${kind === 'im' ? 'im' : `${kind}s`}`)) send(event);
    const mentioned = change.type === 'posted' && change.message.text.includes(`<@${workspace.app.botUserId}>`);
    if (mentioned && kind !== 'im' && subscribed('app_mention')) send({ ...event, type: 'app_mention' });
  }

  function tellMembership({ type, channel: id, user }: MembershipChange): void {
    const channel = workspace.channel(id);
    const { app, team } = workspace;
    const there = channel.members.includes(app.botUserId) || user === app.botUserId;
    if (!there || !subscribed(type)) return;
    const channel_type = channel.is_private ? 'G' : 'C';
    send({ type, user, channel: id, channel_type, team: team.id, event_ts: world.ids.ts() });
  }

  messages.onChange(tellMessage);
  workspace.onMembership(tellMembership);
}
