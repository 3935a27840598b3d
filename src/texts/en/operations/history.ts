import { code, type Phrase, phrase } from '../../phrase';

export const history = {
  title: 'History',
  summary: 'List what was asked earlier in this channel, about one group or about all of them.',
  submit: 'Show history',
  count: (count: number): Phrase => phrase`${count === 1 ? '1 request' : `${count} requests`}, newest first.`,
  none: phrase`No request has run or ended in this channel yet. Use ${code('requests')} to see those that wait.`,
  noneOfGroup: phrase`No request about this group has run or ended in this channel yet. Use ${code('requests')} to see those that wait.`,
};
