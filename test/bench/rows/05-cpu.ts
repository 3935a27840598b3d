import type { Row } from '../row';
import { measureCpu } from './cpu';

export const cpu: Row = {
  number: 5,
  what: 'CPU time for one confirmed request, at 200 desks',
  beside: 'the vendor’s client and Slack’s client making the same calls alone',
  reach: '≤ 2 × and ≤ 10 ms more',
  notes: [
    'From the command to the last edit of the card: form, submission, card, click, write, reading back, posts.',
    'It is compared with the very calls that Groupkeeper made, made again from a process that does nothing else, spread over as long: a process that wakes for each call takes more for it than one that has the next one waiting.',
    'Each desk gets one request at a time, so that Groupkeeper’s limit of one post a second and channel holds nothing up.',
  ],
  run: measureCpu,
};
