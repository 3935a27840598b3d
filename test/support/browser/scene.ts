import type { Locator } from 'playwright-core';
import type { Tab } from './tab';

/** Asks for an operation in the page: command, form, and the card that waits for an approver. */
export async function asks(tab: Tab, command: string, values: Readonly<Record<string, string>>): Promise<void> {
  await tab.opens(command);
  await tab.fills(values);
  await tab.submits();
  await tab.reads(/Waiting for confirmation/);
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
