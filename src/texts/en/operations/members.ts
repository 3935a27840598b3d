import { type Phrase, phrase } from '../../phrase';
import { group } from '../group';

export const members = {
  title: 'Members',
  summary: 'List the members of a group. Their numbers are masked.',
  submit: 'List members',
  columns: { number: 'Number' },
  count: (count: number): Phrase => phrase`${group.members(count)}.`,
  none: phrase`This group has no members yet. People join it by its invite link.`,
};
