import type { DeskTerms } from '../../../desks/api';
import { refusalOfPerson } from '../../../domain/policy';
import type { Texts } from '../../../texts';
import { readUserGroup } from '../../people/user-groups';
import { slackErrorCode } from '../../slack-error';
import type { Tools } from '../../tools';
import { isUserGroup } from '../../views/setup/form';
import type { SetupProblems } from './read-terms';

/** Of a large user group no more are looked up: an acknowledgement is due. */
const MOST_LOOKED_UP = 20;

/** What speaks against those who are named. Throws GroupkeeperError or Slack's errors when Slack does not say. */
export async function checkApprovers(
  tools: Tools,
  { approvers, twoApprovers }: Pick<DeskTerms, 'approvers' | 'twoApprovers'>,
  t: Texts,
): Promise<SetupProblems> {
  const say = t.setup.problems;
  const people = approvers.filter((id) => !isUserGroup(id));
  const refused = await notFit(tools, people);
  if (refused.length > 0) {
    return { approvers: say.notApprovers(await Promise.all(refused.map((id) => nameOf(tools, id)))) };
  }
  const members = await Promise.all(approvers.filter(isUserGroup).map((id) => membersOf(tools, id)));
  if (members.includes(undefined)) return { userGroups: say.noUserGroup };
  const others = [...new Set(members.flatMap((each) => each ?? []))].filter((id) => !people.includes(id));
  const looked = others.slice(0, MOST_LOOKED_UP);
  const could = people.length + looked.length - (await notFit(tools, looked)).length;
  if (could === 0) return { userGroups: say.nobody };
  return twoApprovers && could === 1 ? { twoApprovers: say.onlyOne } : {};
}

/** Those who may do nothing at all. */
async function notFit({ people }: Tools, ids: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => people.find(id)));
  return found.filter((person) => refusalOfPerson(person) !== undefined).map(({ id }) => id);
}

async function nameOf({ clients }: Tools, user: string): Promise<string> {
  const answer = await clients.interactive.users.info({ user }).catch(() => undefined);
  return answer?.user?.real_name ?? answer?.user?.name ?? user;
}

const GONE = new Set(['no_such_subteam', 'subteam_not_found']);

async function membersOf({ clients }: Tools, id: string): Promise<readonly string[] | undefined> {
  try {
    return await readUserGroup(clients.interactive, id);
  } catch (error) {
    if (GONE.has(slackErrorCode(error))) return undefined;
    throw error;
  }
}
