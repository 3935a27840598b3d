import type { Row } from '../row';
import { measureClicks } from './clicks';

/** How much longer than one read it may take, in ms. */
const MORE = 60;

export const clickToWrite: Row = {
  number: 4,
  what: 'Click on Confirm → write sent to CAMS',
  beside: 'one evidence read by the vendor’s client alone, CAMS answering after 80 ms',
  reach: `≤ that read + ${MORE} ms`,
  notes: [
    'From when the click was sent until the write arrived at CAMS; in between the evidence is read once more.',
    'Invite links are deleted at desks of their own, one click after the other, each when nothing else is under way.',
  ],
  run: async (conditions) => [
    ...(await measureClicks({ store: 'sqlite', name: 'SQLite', more: MORE }, conditions)),
    ...(await measureClicks({ store: 'postgres', name: 'PostgreSQL', more: MORE }, conditions)),
  ],
};
