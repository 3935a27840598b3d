import type { Row } from '../row';
import { measureCalls } from './calls';
import { EXPECTED } from './expected-calls';

export const calls: Row = {
  number: 11,
  what: 'Calls of CAMS and Slack for one request of each operation',
  beside: 'nothing: the goal is the calls that the design needs',
  reach: 'no call more',
  notes: [
    'CAMS does what it accepts at once here; where it takes longer, reading back asks again after 0.5, 1, 2, 4 and then every 5 seconds.',
    'Who somebody is and who is in a channel or a user group is asked about for everybody who has not done anything for a minute (user groups: 5 seconds; channels: 30), and counted apart.',
    ...EXPECTED.map(({ name, why }) => `\`${name}\`: ${why}.`),
  ],
  run: measureCalls,
};
