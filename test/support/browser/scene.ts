import type { Locator } from 'playwright-core';
import type { Tab } from './tab';

/** Asks for an operation in the page: command, form, and the card that waits for an approver. */
export async function asks(tab: Tab, command: string, values: Readonly<Record<string, string>>): Promise<void> {
  await tab.opens(command);
  await tab.fills(values);
  await tab.submits();
  await tab.reads(/Waiting for confirmation/);
}

/** An answer that only this person sees. */
export const whisper = ({ page }: Tab, like: RegExp): Locator =>
  page.getByRole('main').getByRole('article').filter({ hasText: 'Only visible to you' }).filter({ hasText: like });
