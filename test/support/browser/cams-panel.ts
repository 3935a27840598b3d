import type { Locator } from 'playwright-core';
import type { Tab } from './tab';

/** The outside world in the page: customers and the console. */
export interface CamsPanel {
  /** A customer opens the invite link. @param number digits with country code */
  joins(subject: string, number: string): Promise<void>;
  /** Presses a button of a group, such as "Rotate link". */
  presses(subject: string, button: string): Promise<void>;
  group(subject: string): Locator;
}

export function camsPanel({ page }: Tab): CamsPanel {
  const panel = page.getByRole('complementary', { name: 'CAMS' });
  const group = (subject: string): Locator => panel.getByRole('article', { name: subject });
  const open = async (subject: string): Promise<Locator> => {
    const one = group(subject);
    if (!(await one.getByRole('button', { name: /A customer joins/ }).isVisible()))
      await one.locator('summary').click();
    return one;
  };
  return {
    group,
    joins: async (subject, number) => {
      const one = await open(subject);
      await one.getByRole('button', { name: /A customer joins/ }).click();
      const field = one.getByRole('textbox', { name: 'Number of the customer' });
      await field.fill(number);
      await field.press('Enter');
      await one
        .getByRole('listitem')
        .filter({ hasText: number.slice(-4) })
        .waitFor();
    },
    presses: async (subject, button) => {
      const one = await open(subject);
      await one.getByRole('button', { name: button, exact: true }).click();
    },
  };
}
