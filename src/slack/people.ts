import type { WebClient } from '@slack/web-api';
import { type Clock, seconds } from '../domain/clock';
import { GroupkeeperError } from '../domain/errors';
import type { People, Person } from '../domain/person';
import type { Log } from '../domain/ports/log';
import { readChannelMembers } from './people/members';
import { createShortMemory } from './people/short-memory';
import { toPerson } from './people/user';
import { slackErrorCode } from './slack-error';

/** How long an answer of Slack's is good, in ms. */
const PEOPLE_FOR = seconds(60);
const MEMBERS_FOR = seconds(60);
const JUST_JOINED = seconds(3);
/** A decision asks Slack again, but not twice within this. */
const USER_GROUPS_FOR = seconds(5);

export interface SlackPeople extends People {
  /** Somebody looked up within the last minute or so, without asking Slack; for their language, never for permission. */
  known(personId: string): Person | undefined;
}

/**
 * People over Slack. A person is remembered for 60 s, the people of a channel for 60 s, those of a user group for 5 s.
 * It fails closed: who cannot be looked up is in no user group and in no channel, and `find` throws `slack_unreachable`.
 */
export function createPeople(deps: {
  readonly client: WebClient;
  /** The workspace the app is installed in. */
  readonly teamId: () => Promise<string>;
  readonly clock: Clock;
  readonly log: Log;
}): SlackPeople {
  const { client, clock, log } = deps;

  const people = createShortMemory(
    async (user): Promise<Person> => {
      const [teamId, answer] = await Promise.all([deps.teamId(), client.users.info({ user, include_locale: true })]);
      return toPerson(answer.user, teamId);
    },
    PEOPLE_FOR,
    clock,
  );
  const userGroups = createShortMemory(
    async (usergroup) => new Set((await client.usergroups.users.list({ usergroup })).users),
    USER_GROUPS_FOR,
    clock,
  );
  const members = createShortMemory((channel) => readChannelMembers(client, channel), MEMBERS_FOR, clock);

  const failClosed = (question: string) => (error: unknown) => {
    log.warn({ question, reason: slackErrorCode(error) }, 'Slack could not be asked; taken as no');
    return undefined;
  };

  return {
    known: people.known,
    find: async (personId) => {
      try {
        return await people.get(personId);
      } catch (error) {
        throw new GroupkeeperError('slack_unreachable', { cause: error, vendorCode: slackErrorCode(error) });
      }
    },
    isAmong: async (personId, ids) => {
      if (ids.includes(personId)) return true;
      const groups = ids.filter((id) => id.startsWith('S'));
      const found = await Promise.all(groups.map((id) => userGroups.get(id).catch(failClosed('user group'))));
      return found.some((group) => group?.has(personId) === true);
    },
    isMemberOf: async (personId, channelId) => {
      const isIn = async (maxAge: number): Promise<boolean> =>
        (await members.get(channelId, maxAge).catch(failClosed('channel members')))?.has(personId) ?? false;
      // Who has just joined is not in what we remember.
      return (await isIn(MEMBERS_FOR)) || isIn(JUST_JOINED);
    },
  };
}
