import type { Locator } from 'playwright-core';
import { type Texts, textsFor } from '../../../src/texts';
import { literal, sentence } from './sentence';
import type { Tab } from './tab';

/** Asks for an operation in the page: command, form, and the card that waits for an approver; `t` is what the channel reads. */
export async function asks(
  tab: Tab,
  command: string,
  values: Readonly<Record<string, string>>,
  t: Texts = textsFor('en'),
): Promise<void> {
  await tab.opens(command);
  await tab.fills(values);
  await tab.submits();
  await tab.reads(sentence(t.states.pending));
}

/** Two people confirm one after the other what takes two approvers, each in the dialog. */
export async function confirmsTwice(tab: Tab, button: string, first: string, second: string): Promise<void> {
  await tab.be(first);
  await tab.presses(button, { dialog: true });
  await tab.reads(/1 of 2 confirmations so far/);
  await tab.be(second);
  await tab.presses(button, { dialog: true });
}

/** An answer that only this person sees. */
export const whisper = ({ page }: Tab, like: RegExp): Locator =>
  page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' }).filter({ hasText: like });

/** Goes to a channel, or to the app's direct messages, by what it is called at the left. */
export const goes = ({ page }: Tab, place: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Channels' })
    .getByRole('button', { name: new RegExp(`^${place}`) })
    .click();

/** What stands in the open channel and reads like this, the newest of it. */
export const post = ({ page }: Tab, like: RegExp): Locator =>
  page.getByRole('main').getByRole('article').filter({ hasText: like }).last();

/** Closes what the open form became. */
export async function closes({ page }: Tab): Promise<void> {
  await page.getByRole('dialog').locator('footer button').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Chooses in a menu of the open form. */
export async function chooses({ page }: Tab, label: string, option: string): Promise<void> {
  const menu = page
    .getByRole('dialog')
    .getByRole('combobox', { name: new RegExp(`^${literal(label)}( \\(optional\\))?$`) });
  await menu.click();
  await menu.fill(option);
  const offered = page.getByRole('option', { name: option });
  await offered.and(page.locator('[data-marked=true]')).waitFor();
  const filled = page.waitForResponse((response) => /"act":"fill"/.test(response.request().postData() ?? ''));
  await Promise.all([filled, menu.press('Enter')]);
}

/** How many pixels of it cannot be seen without scrolling sideways. */
export const hiddenSideways = (one: Locator): Promise<number> =>
  one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

const TALL = '.shell-modal, .shell-modal form { max-block-size: none !important; }';

/** Keeps a picture of a form that is taller than most screens. */
export async function keepsWhole(tab: Tab, name: string): Promise<void> {
  const style = await tab.page.addStyleTag({ content: TALL });
  await tab.page.setViewportSize({ width: 1440, height: 1640 });
  await tab.keeps(name);
  await tab.page.setViewportSize({ width: 1440, height: 900 });
  await style.evaluate((node) => node.parentNode?.removeChild(node));
}
