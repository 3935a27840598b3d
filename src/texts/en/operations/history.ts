import { code, type Phrase, person, phrase, time } from '../../phrase';
import { number } from '../number';

const requests = (count: number): string => (count === 1 ? '1 request' : `${number(count)} requests`);

export const history = {
  title: 'History',
  summary:
    'List what was asked in this channel: everything, or what one person asked, about one group, or since a time.',
  submit: 'Show history',
  count: (count: number): Phrase => phrase`${requests(count)}, newest first.`,
  more: (counted: number, most: number): Phrase =>
    phrase`More than ${requests(counted)}, newest first. The pages show the newest ${number(counted)}; the CSV has up to ${number(most)}.`,
  /** What the list was narrowed to. */
  by: (requesterId: string): Phrase => phrase`Only what ${person(requesterId)} asked.`,
  since: (at: number): Phrase => phrase`Only since ${time(at)}.`,
  none: phrase`Nothing has been asked for in this channel yet. Type ${code('/chatgroup')} to see what can be done.`,
  noneOfGroup: phrase`Nobody has asked for a change of this group in this channel yet. Type ${code('/chatgroup history')} alone to see those of all groups.`,
  noneSo: phrase`No request of this channel is like that. Type ${code('/chatgroup history')} alone to see all.`,
  notFound: (reference: string): Phrase =>
    phrase`No request of this channel is known by ${code(reference)}. Copy the id from its card or the RequestId from its thread, or type ${code('/chatgroup history')} alone to see all.`,
};
