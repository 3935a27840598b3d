import type { Row } from '../row';
import { measureSubmissions } from './submissions';

/** What a durable request may cost at most, in ms. */
const SQLITE = 10;
const POSTGRES = 15;

export const submission: Row = {
  number: 3,
  what: 'Modal submission → durable request → acknowledgement',
  beside: 'a bare Bolt app whose listener only acknowledges',
  reach: `p99 ≤ ${SQLITE} ms more on SQLite, ≤ ${POSTGRES} ms more on PostgreSQL`,
  notes: [
    'Each submission is a form that Groupkeeper filled, and becomes a request of its own; the store is counted afterwards.',
  ],
  run: async (conditions) => [
    ...(await measureSubmissions({ store: 'sqlite', name: 'SQLite', atMost: SQLITE }, conditions)),
    ...(await measureSubmissions({ store: 'postgres', name: 'PostgreSQL', atMost: POSTGRES }, conditions)),
  ],
};
