import type { SlackStandIn } from '../../slack';
import type { OutsideState } from '../protocol/outside';
import type { LogLine, PageState } from '../protocol/state';

/** How many lines of the log the page shows. */
const LOG_LINES = 300;

export interface Cast {
  readonly slack: SlackStandIn;
  readonly commands: readonly { command: string; usage_hint?: string; description?: string }[];
  readonly shortcuts: readonly { callback_id: string; name: string }[];
  /** What each person is in this workspace, by id: "asks", "approves" … */
  readonly roles: Readonly<Record<string, string>>;
}

/** Everything one person sees, ready to be sent to their tab. Throws `user_not_found`. */
export function pageState({ slack, commands, shortcuts, roles }: Cast, me: string, outside: OutsideState): PageState {
  const { workspace } = slack;
  const person = slack.person(me);
  const visible = workspace.channels.filter(({ members }) => members.includes(me));
  return {
    team: workspace.team.name,
    app: { name: workspace.app.name, userId: workspace.app.botUserId },
    me,
    people: workspace.users.map(({ id, name, real_name, is_bot, locale }) => ({
      id,
      handle: name,
      name: real_name ?? name,
      role: roles[id] ?? '',
      isBot: is_bot ?? false,
      locale,
    })),
    channels: visible.map(({ id, name, is_private, is_im, members }) => ({
      id,
      name: is_im ? workspace.app.name : name,
      isPrivate: is_private ?? false,
      isDirect: is_im ?? false,
      appIsMember: members.includes(workspace.app.botUserId),
      members,
    })),
    userGroups: workspace.userGroups.map(({ id, handle }) => ({ id, handle })),
    commands: commands.map(({ command, usage_hint = '', description = '' }) => ({
      command,
      hint: usage_hint,
      description,
    })),
    shortcuts: shortcuts.map(({ callback_id, name }) => ({ callbackId: callback_id, name })),
    messages: visible.flatMap(({ id }) => person.sees(id)),
    stack: person.views(),
    home: person.home(),
    outside,
    log: logLines(slack),
    logCount: slack.log.entries.length,
    refusedCount: slack.log.refusals().length,
  };
}

function logLines({ log }: SlackStandIn): LogLine[] {
  const first = Math.max(0, log.entries.length - LOG_LINES);
  return log.entries.slice(first).map(({ at, direction, name, error, reply }, index) => ({
    n: first + index,
    at,
    direction,
    name,
    error,
    isAnswered: reply !== undefined || error !== undefined,
  }));
}
