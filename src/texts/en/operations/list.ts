import { code, type Phrase, phrase, time } from '../../phrase';
import { number } from '../number';

const groups = (count: number): string => (count === 1 ? '1 group' : `${number(count)} groups`);

export const list = {
  title: 'Groups',
  summary: 'List the groups: all of them, or those with certain words in the subject or a certain status.',
  submit: 'List groups',
  columns: { subject: 'Subject', status: 'Status', members: 'Members', link: 'Link', updated: 'Updated' },
  total: (count: number): Phrase => phrase`${groups(count)} in all.`,
  /** The search reads what was collected at `asOf`, Unix ms. */
  found: (count: number, asOf: number): Phrase =>
    count === 1 ? phrase`1 group matches, as of ${time(asOf)}.` : phrase`${groups(count)} match, as of ${time(asOf)}.`,
  /** Where other desks have groups of the same number. */
  totalAsOf: (count: number, asOf: number): Phrase =>
    phrase`This desk has ${groups(count)} in all, as of ${time(asOf)}.`,
  noneOwn: (asOf: number): Phrase =>
    phrase`This desk has no groups, as of ${time(asOf)}. Type ${code('/chatgroup create')} to make one; an admin can give it groups with ${code('/chatgroup setup groups')}.`,
  none: phrase`There are no groups yet. Type ${code('/chatgroup create')} to make the first one.`,
  noMatch: (asOf: number): Phrase =>
    phrase`No group matches, as of ${time(asOf)}. Try fewer words or another status, or type ${code('/chatgroup list')} alone to see all groups.`,
};
