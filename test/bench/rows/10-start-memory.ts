import type { Row } from '../row';
import { measureMemory } from './memory';
import { measureStarts } from './starts';

export const startMemory: Row = {
  number: 10,
  what: 'Start → connected, and resident memory',
  beside: 'a bare Bolt app',
  reach: 'start ≤ 400 ms more; memory ≤ 60 MB more, idle and after 10,000 requests; no growth between 5,000 and 10,000',
  notes: [
    'Both run in Socket Mode and are started on data that is there already, each as a process of its own.',
    'A request is a delivery from Slack, dealt with to its end. Of each thousand 180 are whole confirmed requests (command, form, click; each writes to CAMS once), the rest are `/chatgroup help` and `/chatgroup`: more of the former would be held up by CAMS’s quota for minutes.',
    'Idle memory is the lowest within three seconds of the start, that after requests the lowest within half a minute of rest: V8 gives back by then what it does not need. Growth of less than 5 MB is taken as none: a heap breathes by as much.',
  ],
  run: async (conditions) => [...(await measureStarts(conditions)), ...(await measureMemory(conditions))],
};
