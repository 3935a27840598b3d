import type { Person } from '../../../sandbox/slack';
import type { World } from './world';

/** What somebody's App Home reads like. */
export const homeOf = (world: World, who: Person): string => world.reads(who.home());

/** Opens App Home and waits until it reads like this. */
export async function openHome(world: World, who: Person, like: RegExp = /(?:)/): Promise<string> {
  const before = published(world, who);
  await who.opensHome();
  await world.until(() => published(world, who) > before);
  return homeLike(world, who, like);
}

/** Waits until App Home reads like this. */
export const homeLike = (world: World, who: Person, like: RegExp): Promise<string> =>
  world.until(() => {
    const shown = homeOf(world, who);
    return shown !== '' && like.test(shown) ? shown : undefined;
  });

/** How often somebody's App Home was published. */
export const published = (world: World, { id }: Person): number =>
  world.slack.log.entries.filter(({ name, payload }) => name === 'views.publish' && payload.user_id === id).length;
