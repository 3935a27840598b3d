import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import { notice } from './notices';

export const INVITE = '/invite';

/** Slack's own `/invite @name`, by which the app comes into a channel. */
export function invite(by: string, channel: string, typed: string, world: World): Ack {
  const name = typed.slice(INVITE.length).trim().replace(/^@/, '').toLowerCase();
  const found = world.workspace.users.find((each) => each.name === name);
  if (found === undefined)
    notice(by, channel, 'Nobody here is called that. Type for example /invite @Groupkeeper.', world);
  else {
    world.workspace.join(channel, found.id);
    notice(by, channel, `${found.real_name ?? found.name} is in this channel now.`, world);
  }
  return { ok: true, body: {} };
}
