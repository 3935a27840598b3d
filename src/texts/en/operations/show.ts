import { phrase } from '../../phrase';

export const show = {
  title: 'Show group',
  summary: 'Show everything known about one group, with its last requests.',
  submit: 'Show group',
  lastRequests: phrase`Last requests:`,
  noRequests: phrase`Nobody has asked for a change of this group here yet.`,
};
