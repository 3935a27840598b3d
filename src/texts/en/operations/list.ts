import { code, type Phrase, phrase, time } from '../../phrase';

export const list = {
  title: 'List groups',
  summary: 'List the groups of this desk, all or those whose subject holds some words.',
  submit: 'List',
  heading: 'Groups',
  columns: ['Subject', 'Status', 'Members', 'Link', 'Updated'],
  members: (count: number | undefined, most: number): string => (count === undefined ? '–' : `${count} of ${most}`),
  link: (has: boolean): string => (has ? 'yes' : 'no'),
  total: (total: number): Phrase => phrase`${total === 1 ? '1 group' : `${total} groups`}`,
  found: (total: number, asOf: number): Phrase =>
    phrase`${total === 1 ? '1 group fits' : `${total} groups fit`}, as of ${time(asOf)}`,
  noGroups: phrase`There are no groups yet. Type ${code('/chatgroup create')} to create the first one.`,
  noneFits: (asOf: number): Phrase =>
    phrase`No group fits, as of ${time(asOf)}. Try fewer words, or type ${code('/chatgroup list')} to see all groups.`,
  noSuchPage: phrase`There is nothing on this page any more. Type ${code('/chatgroup list')} to start again.`,
};
