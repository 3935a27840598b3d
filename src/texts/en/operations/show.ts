import { code, type Phrase, phrase, time } from '../../phrase';

export const show = {
  title: 'Show a group',
  summary: 'Show everything known about one group, and its last requests.',
  submit: 'Show',
  labels: {
    id: 'Group id',
    status: 'Status',
    members: 'Members',
    link: 'Invite link',
    description: 'Description',
    picture: 'Picture',
    updated: 'Updated',
    groupType: 'Type',
    groupLink: 'Group link',
  },
  members: (count: number, most: number, masked: readonly string[]): string =>
    count === 0 ? 'none' : `${count} of ${most}: ${masked.join(', ')}`,
  none: 'none',
  requests: 'Last requests:',
  noRequests: 'Nothing was asked for this group here yet.',
  gone: phrase`This group no longer exists. Type ${code('/chatgroup list')} to see the groups there are.`,
  at: (at: number): Phrase => phrase`${time(at)}`,
};
