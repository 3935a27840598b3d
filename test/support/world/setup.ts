import type { Fill, Person, SlackMessage } from '../../../sandbox/slack';
import { formOf } from './acts';
import type { World } from './world';

/** Types `/chatgroup setup` and waits for the form. */
export async function openSetupForm(world: World, who: Person, channel = world.desk): Promise<string> {
  await who.types(channel, '/chatgroup setup');
  return world.until(() => formOf(world, who));
}

/** Hands the open form in. @returns what the modal says then, or the errors by label */
export async function save(
  world: World,
  who: Person,
  fields: Record<string, Fill> = {},
): Promise<string | Record<string, string>> {
  const handed = await who.submits(fields);
  if (handed.outcome === 'errors') return handed.labels ?? {};
  if (handed.outcome !== 'updated') throw new Error(`not accepted: ${JSON.stringify(handed)}`);
  return world.reads(who.view());
}

/** What stands in a channel about its desk, oldest first. */
export const news = (world: World, channel = world.desk): SlackMessage[] =>
  world.slack
    .messages(channel)
    .filter((each) => each.kind === 'message' && each.thread_ts === undefined)
    .filter((each) => /desk|change/i.test(world.reads(each)));

/** Waits for news that reads like this. */
export const newsLike = (world: World, like: RegExp, channel = world.desk): Promise<SlackMessage> =>
  world.until(() => news(world, channel).find((each) => like.test(world.reads(each))));

/** Two admins of the workspace, both in the desk's channel. */
export function admins(world: World): { readonly sinta: Person; readonly mei: Person } {
  const mei = world.slack.workspace.user(world.mei.id);
  mei.is_owner = true;
  return { sinta: world.slack.person('U0SINTA'), mei: world.mei };
}
