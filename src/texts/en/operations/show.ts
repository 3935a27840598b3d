import { code, phrase } from '../../phrase';

export const show = {
  title: 'Show group',
  summary: 'Show everything known about one group, with its last requests.',
  submit: 'Show group',
  lastRequests: phrase`Last requests:`,
  noRequests: phrase`Nobody has asked for a change of this group here yet. Type ${code('/chatgroup')} to choose one.`,
  noLink: phrase`It has no invite link, so nobody can join. Type ${code('/chatgroup link create')} to make one.`,
  noMembers: phrase`It has no members yet. Send its invite link to those who should join: “Show link” shows it.`,
};
