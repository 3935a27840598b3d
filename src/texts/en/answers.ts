import { type Part, type Phrase, phrase } from '../phrase';
import { number } from './number';

/** Answers to what somebody only wanted to see. */
export const answers = {
  page: (index: number, pages: number): string => `Page ${number(index)} of ${number(pages)}`,
  rows: (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`),
  emptyCell: '–',
  /** Where Slack takes no table: "Status: ACTIVE". */
  cell: (column: string, value: string): string => `${column}: ${value}`,
  previous: 'Previous',
  next: 'Next',
  share: 'Share in channel',
  sharedBy: (who: Part): Phrase => phrase`Shared by ${who}`,
  onlyYou: 'Only you can see this.',
  shortened: (shown: number, total: number): string =>
    `Showing ${number(shown)} of ${number(total)} rows: the rest did not fit.`,

  linkTitle: 'Invite link',
  link: (subject: string): string => `Invite link of ${subject}`,
  linkWarning: 'Whoever has this link can join the group. Only you can see it here; take care where you paste it.',
  noLink: (subject: string): string => `${subject} has no invite link now. Type /chatgroup link create to make one.`,
  numbersTitle: 'Members',
  numbers: (subject: string, count: number): string =>
    count === 1 ? `1 member of ${subject}` : `${count} members of ${subject}`,
  numbersWarning: 'These are customers’ phone numbers. Only you can see them here.',
  noNumbers: (subject: string): string => `${subject} has no members now. People join by its invite link.`,
};
