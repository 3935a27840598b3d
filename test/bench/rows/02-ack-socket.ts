import type { Row } from '../row';
import { measureAcks } from './acks';

export const ackSocket: Row = {
  number: 2,
  what: 'Slash command → acknowledgement, Socket Mode',
  beside: 'a bare Bolt app whose listener only acknowledges',
  reach: 'p50 ≤ 1.5 ×, p99 ≤ 2 ×, none over 3 s',
  notes: ['Both apps keep two connections, which get the commands in turn.'],
  run: (conditions) => measureAcks('socket', conditions),
};
