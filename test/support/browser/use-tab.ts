import { join } from 'node:path';
import { createPage, type Page } from '../../../sandbox/page/server';
import { desk, people, roles, sandboxWorkspace } from '../../../sandbox/workspace';
import { inaccessible } from '../accessible/sent';
import { businessNumber, type Mode, startWorld, type World, type WorldOptions } from '../world/world';
import { openTab, type Tab } from './tab';

const root = join(__dirname, '..', '..', '..');

/**
 * One world and its page, with the settings of the sandbox, for all tests of a block, and a tab of its own for each. Afterwards nothing may have been sent
 * that Slack would refuse or that means nothing to somebody who hears it, and nothing may have gone wrong in the page.
 */
export function useTab(options: WorldOptions & { readonly mode: Mode; readonly refusals?: 'expected' }): {
  readonly world: World;
  readonly tab: Tab;
} {
  let world: World | undefined;
  let server: Page | undefined;
  let tab: Tab | undefined;
  let url = '';
  beforeAll(async () => {
    const settings = { DEFAULT_DESK_TWO_APPROVERS: 'on', ...options.settings };
    world = await startWorld({ ...options, settings });
    const { slack, cams } = world;
    const { commands, shortcuts } = sandboxWorkspace(root).app;
    const start = { me: people.dina, place: desk };
    server = createPage({ slack, cams, commands, shortcuts, roles, businessNumber, root, start, port: 0 });
    ({ url } = await server.listen());
  });
  beforeEach(async () => {
    for (const id of Object.values(people)) {
      const person = theWorld().slack.person(id);
      if (person.view() !== undefined) await person.closes({ all: true });
    }
    tab = await openTab(theWorld(), url, options.mode);
  });
  afterEach(async () => {
    await tab?.close();
    expect(tab?.problems).toEqual([]);
  });
  afterAll(async () => {
    const refusals = world?.slack.log.refusals() ?? [];
    const unheard = refusals.length > 0 ? [] : inaccessible(world?.slack.log.entries ?? []);
    await server?.close();
    await world?.stop();
    if (options.refusals !== 'expected') expect(refusals).toEqual([]);
    expect(unheard).toEqual([]);
  });
  const theWorld = (): World => {
    if (world === undefined) throw new Error('only within a test');
    return world;
  };
  return {
    get world(): World {
      return theWorld();
    },
    get tab(): Tab {
      if (tab === undefined) throw new Error('only within a test');
      return tab;
    },
  };
}
