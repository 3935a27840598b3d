import { code, type Phrase, phrase } from '../../phrase';
import { number } from '../number';

export const history = {
  title: 'History',
  summary: 'List what was asked earlier in this channel, about one group or about all of them.',
  submit: 'Show history',
  count: (count: number): Phrase => phrase`${count === 1 ? '1 request' : `${number(count)} requests`}, newest first.`,
  none: phrase`Nothing has been asked for in this channel yet. Type ${code('/chatgroup')} to see what can be done.`,
  noneOfGroup: phrase`Nobody has asked for a change of this group in this channel yet. Type ${code('/chatgroup history')} alone to see those of all groups.`,
};
