import { code, type Phrase, phrase } from '../../phrase';

export const members = {
  title: 'List members',
  summary: 'List the members of a group. Their numbers are masked until you show them.',
  submit: 'List members',
  columns: ['No.', 'Number'],
  total: (count: number, most: number): Phrase => phrase`${count} of at most ${most} members`,
  none: phrase`This group has no members. People join with its invite link: type ${code('/chatgroup link create')} if there is none.`,
};
