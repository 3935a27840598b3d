import { SlackFailure } from '../failure';
import type { Payload } from '../settings';
import type { Channel } from '../state/workspace';
import type { Ack } from '../wire/delivery';
import { respond } from '../wire/response-url';
import type { World } from '../world';
import type { Deliver, DeliverOptions } from './deliver';
import { explain, notice } from './notices';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as Slack keeps what a person typed. */
export const escapeSigns = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** Text as it arrives with `should_escape`: entities, and names turned into ids. */
function escapeText(text: string, world: World): string {
  return escapeSigns(text)
    .replace(/(^|\s)@([\w.-]+)/g, (whole, before: string, name: string) => {
      const user = world.workspace.users.find((one) => one.name === name);
      const group = world.workspace.userGroups.find((one) => one.handle === name);
      if (user) return `${before}<@${user.id}|${user.name}>`;
      return group ? `${before}<!subteam^${group.id}|@${group.handle}>` : whole;
    })
    .replace(/(^|\s)#([\w-]+)/g, (whole, before: string, name: string) => {
      const channel = world.workspace.channels.find((one) => one.name === name);
      return channel ? `${before}<#${channel.id}|${channel.name}>` : whole;
    });
}

const channelName = (channel: Channel) => {
  if (channel.is_im) return 'directmessage';
  return channel.is_private ? 'privategroup' : channel.name;
};

/** A slash command typed by a person, from the wire to what they see when the app answers or does not. */
export async function runCommand(
  userId: string,
  channelId: string,
  typed: string,
  world: World,
  deliver: Deliver,
  options: DeliverOptions,
): Promise<Ack> {
  const [name = '', ...words] = typed.split(' ');
  const command = world.options.app.commands.find((one) => one.command === name);
  if (!command) {
    notice(userId, channelId, `${name} is not a valid command.`, world);
    return { ok: false, error: 'dispatch_failed' };
  }
  const { team, app } = world.workspace;
  const channel = world.workspace.channel(channelId);
  const user = world.workspace.user(userId);
  const text = words.join(' ').trim();
  const payload: Payload = {
    token: 'verification-token',
    team_id: user.team_id ?? team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.name,
    command: name,
    text: command.should_escape ? escapeText(text, world) : text,
    api_app_id: app.appId,
    is_enterprise_install: 'false',
    response_url: `${world.origin}${world.responseUrls.issue({ user: user.id, channel: channel.id })}`,
    trigger_id: world.triggers.issue(user.id),
  };
  const ack = await deliver('slash_commands', payload, options);
  if (!ack.ok) notice(userId, channelId, `${name} failed with the error "${explain(ack)}"`, world);
  else if (Object.keys(ack.body).length > 0) show(ack.body);
  return ack;

  function show(body: Payload): void {
    const entry = world.log.add({ direction: 'from-app', name: 'ack', payload: body });
    try {
      respond(body, { user: user.id, channel: channel.id }, world);
      world.activity.changed();
    } catch (error) {
      if (!(error instanceof SlackFailure)) throw error;
      entry.error = error.code;
      notice(userId, channelId, `${name} failed with the error "${error.code}"`, world);
    }
  }
}
