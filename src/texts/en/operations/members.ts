import { code, type Phrase, phrase } from '../../phrase';
import { group } from '../group';

export const members = {
  title: 'Members',
  summary: 'List the members of a group. Their numbers are masked.',
  submit: 'List members',
  columns: { number: 'Number' },
  count: (count: number): Phrase => phrase`${group.members(count)}.`,
  none: phrase`This group has no members yet, and no invite link to join by. Type ${code('/chatgroup link create')} to make one.`,
  noneWithLink: phrase`This group has no members yet. Send its invite link to those who should join: “Show link” shows it.`,
};
