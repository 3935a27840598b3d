import type { Row } from '../row';
import { measureAcks } from './acks';

export const ackHttp: Row = {
  number: 1,
  what: 'Slash command → acknowledgement, HTTP mode',
  beside: 'a bare Bolt app whose listener only acknowledges',
  reach: 'p50 ≤ 1.5 ×, p99 ≤ 2 ×, none over 3 s',
  notes: [
    'Commands come evenly spaced, whether or not those before were answered; times count from when each was due.',
    'The CPU time is that of everything a command leads to, the answer too; the bare app does nothing after its acknowledgement.',
  ],
  run: (conditions) => measureAcks('http', conditions),
};
