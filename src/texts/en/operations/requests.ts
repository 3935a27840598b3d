import { code, type Phrase, phrase } from '../../phrase';
import { number } from '../number';

export const requests = {
  title: 'Waiting requests',
  summary: 'List the requests of this channel that wait for confirmation.',
  submit: 'List requests',
  count: (count: number): Phrase =>
    count === 1 ? phrase`1 request waits for confirmation.` : phrase`${number(count)} requests wait for confirmation.`,
  none: phrase`Nothing waits for confirmation in this channel. Type ${code('/chatgroup history')} to see what was asked earlier.`,
};
