import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { SlackMessage } from '../../../sandbox/slack';
import { people } from '../../../sandbox/workspace';
import { reading } from '../world/acts';
import type { Mode, World } from '../world/world';
import { openPage } from './chromium';
import { literal } from './sentence';
import { unnamed } from './unnamed';

const artefacts = join(__dirname, '..', '..', 'artefacts', 'screenshots');

/** The sandbox page in a browser, in the words of the people who use it. */
export interface Tab {
  readonly page: Page;
  /** Becomes somebody else, by name. */
  be(name: string): Promise<void>;
  /** Types into the channel, and sends it. */
  types(text: string): Promise<void>;
  /** Types a command and waits for a form that can be handed in. */
  opens(command: string): Promise<Locator>;
  /** Puts text into fields of the open form, by label. */
  fills(values: Readonly<Record<string, string>>): Promise<void>;
  /** Presses the button of the open form that hands it in. */
  submits(): Promise<void>;
  /** Presses a button on the card, and its confirm dialog's too when there is one. */
  presses(button: string, options?: { readonly dialog?: boolean }): Promise<void>;
  /** The card that the last form led to; before that, the newest. */
  card(): Locator;
  /** Waits until the card reads like this; time hurries on meanwhile. */
  reads(like: RegExp): Promise<void>;
  /** Opens the thread of the card and waits until it says that. */
  threadSays(like: RegExp): Promise<void>;
  /** Keeps a picture of the page for who changes how it looks. */
  keeps(name: string): Promise<void>;
  /** What went wrong in the page itself. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export async function openTab(world: World, url: string, mode: Mode): Promise<Tab> {
  const page = await openPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => {
      problems.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(url);

  const main = page.getByRole('main');
  const form = page.getByRole('dialog');
  const posts = main.getByRole('article').filter({ hasNotText: 'Only visible to you' });
  /** The place of the card that the last form led to. */
  let at: number | undefined;
  const card = (): Locator => (at === undefined ? posts.last() : posts.nth(at));
  /** In real time: no clock is hurried on while the page still draws. */
  const appears = (what: Locator): Promise<void> => what.last().waitFor();
  /** Does it and waits until the page was answered, so that no clock is hurried on before the act has begun. */
  const acts = async (act: string, does: () => Promise<unknown>): Promise<void> => {
    const answered = page.waitForResponse((response) => {
      const request = response.request();
      return request.url().endsWith('/acts') && request.postDataJSON()?.act === act;
    });
    await Promise.all([answered, does()]);
  };
  const cardInSlack = (): Promise<SlackMessage> => world.until(() => world.cards().at(at ?? -1));

  const tab: Tab = {
    page,
    problems,
    card,
    be: async (name) => {
      await page.getByRole('radio', { name, exact: true }).click({ force: true });
      const id = Object.entries(people).find(([key]) => key === name.toLowerCase())?.[1];
      await appears(page.locator(`.shell[data-me="${id}"]`));
    },
    types: async (text) => {
      const box = page.getByRole('textbox', { name: /^Message / });
      await box.fill(text);
      await acts('type', () => box.press('Enter'));
    },
    opens: async (command) => {
      await tab.types(command);
      await appears(form.locator('button[type=submit]'));
      return form;
    },
    fills: async (values) => {
      for (const [label, text] of Object.entries(values)) {
        const name = new RegExp(`^${literal(label)}( \\(optional\\))?$`);
        await form.getByRole('textbox', { name }).fill(text);
      }
    },
    submits: async () => {
      at = world.cards().length;
      await acts('submit', () => form.locator('button[type=submit]').click());
    },
    presses: async (button, { dialog = false } = {}) => {
      const on = card().getByRole('button', { name: button, exact: true });
      if (!dialog) return acts('press', () => on.click());
      await on.click();
      const yes = page.getByRole('alertdialog').getByRole('button', { name: button, exact: true });
      return acts('press', () => yes.click());
    },
    reads: async (like) => {
      await reading(world, await cardInSlack(), like);
      await appears(card().filter({ hasText: like }));
    },
    threadSays: async (like) => {
      await reading(world, await cardInSlack(), /(?:)/, like);
      await appears(card().getByRole('button', { name: /^\d+ repl/ }));
      await card().getByRole('button', { name: /repl/ }).click();
      await appears(page.getByRole('complementary', { name: 'Thread' }).getByRole('article').filter({ hasText: like }));
    },
    keeps: async (name) => {
      // The other mode looks the same.
      if (mode !== 'socket') return;
      mkdirSync(artefacts, { recursive: true });
      problems.push(...(await unnamed(page)).map((each) => `has no name: ${each}`));
      await page.screenshot({ path: join(artefacts, `${name}.png`), animations: 'disabled' });
    },
    close: async () => {
      await page.goto('about:blank');
      await page.unrouteAll();
      page.removeAllListeners();
    },
  };
  return tab;
}
