import type { Fill, Person } from '../../../sandbox/slack';
import { formOf, groupCalled } from './acts';
import { save } from './setup';
import type { World } from './world';

export const reseller = 'C0RESELL';
export const vip = 'C0VIP';

/** Opens the form of the groups of a channel's desk. @returns what it reads like */
export async function openGroupsForm(world: World, who: Person, channel = reseller): Promise<string> {
  await who.types(channel, '/chatgroup setup groups');
  return world.until(() => formOf(world, who));
}

/** A choice in one of the form's searches. */
export const chosen = (subject: string): Fill => ({ search: subject, pick: subject });

/** Gives a desk a group that no desk was given yet. @returns the group's id */
export async function giveGroup(world: World, who: Person, subject: string, channel = reseller): Promise<string> {
  await openGroupsForm(world, who, channel);
  const said = await save(world, who, { 'Give this desk': chosen(subject) });
  if (typeof said !== 'string' || !/^.*Done/s.test(said)) throw new Error(`not given: ${JSON.stringify(said)}`);
  return groupCalled(world, subject).groupId;
}

/** Waits for the newest private answer to this person in a channel. */
export async function saidTo(world: World, who: Person, channel: string, like: RegExp): Promise<string> {
  const answer = await world.until(() =>
    who.sees(channel).findLast((each) => each.kind === 'ephemeral' && like.test(world.reads(each))),
  );
  return world.reads(answer);
}
