import { enGB } from 'date-fns/locale/en-GB';
import { momentsIn } from '../format';
import { code, phrase } from '../phrase';

/** What is said about a group wherever it is shown. */
export const group = {
  labels: {
    id: 'Group id',
    subject: 'Subject',
    description: 'Description',
    status: 'Status',
    members: 'Members',
    member: 'Member',
    link: 'Invite link',
    picture: 'Picture',
    updated: 'Last updated',
    groupType: 'Group type',
    groupLink: 'Group link',
    sameSubject: 'Groups with this subject',
  },
  none: 'none',
  noLink: 'no link',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
  members: (count: number): string => (count === 1 ? '1 member' : `${count} members`),
  /** "3 of 8": how many are in a group and how many fit. */
  membersOf: (count: number, max: number): string => `${count} of ${max}`,
  /** "2 of 8: +62…7801, +62…7802" */
  membersNamed: (count: string, masks: readonly string[]): string =>
    masks.length === 0 ? count : `${count}: ${masks.join(', ')}`,
  moment: momentsIn(enGB, 'd MMM yyyy, HH:mm'),
  gone: phrase`This group is not listed any more. Type ${code('/chatgroup list')} to see which groups there are.`,
};
