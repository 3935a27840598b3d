import type { FaultSpec } from '../../../cams/faults';

/** A way CAMS can be in trouble. */
export interface TroubleSpec {
  readonly name: string;
  /** On its button. */
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly about: string;
  readonly fault: FaultSpec;
}

const always = Number.POSITIVE_INFINITY;

/** What the page can do to CAMS. One entry here is one button there. */
export const troubles: readonly TroubleSpec[] = [
  {
    name: 'lose-reply',
    label: 'Lose the reply',
    about: 'The next write is done, but its answer is lost on the way.',
    fault: { kind: 'lost-reply-after-applying', concerns: 'writes' },
  },
  {
    name: 'lose-write',
    label: 'Lose the write',
    about: 'The next write is lost before anything is done.',
    fault: { kind: 'lost-before-applying', concerns: 'writes' },
  },
  {
    name: 'refuse',
    label: 'Refuse',
    about: 'The next write is refused: WhatsApp says the group is suspended.',
    fault: { kind: 'error', code: '131207', message: 'Group is suspended', concerns: 'writes' },
  },
  {
    name: 'ignore',
    label: 'Accept, never do',
    about: 'The next write is answered with OK, and nothing happens.',
    fault: { kind: 'accepted-not-done', concerns: 'writes' },
  },
  {
    name: 'partial',
    label: 'Remove one only',
    about: 'Of the next removal only the first member is removed.',
    fault: { kind: 'partial', done: 1 },
  },
  {
    name: 'hold',
    label: 'Never answer',
    about: 'The next write is done, and no answer ever comes.',
    fault: { kind: 'timeout', concerns: 'writes' },
  },
  {
    name: 'throttle',
    label: 'Throttle',
    about: 'The next three calls are too many for CAMS.',
    fault: { kind: 'throttle', times: 3 },
  },
  {
    name: 'slow',
    label: 'Slow down',
    about: 'Every answer takes two seconds longer.',
    fault: { kind: 'slow', ms: 2000, times: always },
  },
  {
    name: 'html',
    label: 'Proxy page',
    about: 'The next call is answered by a web page instead of CAMS.',
    fault: { kind: 'html' },
  },
  {
    name: 'deny',
    label: 'Deny the key',
    about: 'The access key may do nothing any more.',
    fault: { kind: 'ram-denied', times: always },
  },
];
