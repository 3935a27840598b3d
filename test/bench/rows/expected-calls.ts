import type { Filled } from '../processes/payloads';

/** What one request of an operation may cost at most, and why. */
export interface Expected {
  readonly name: string;
  /** How it begins: what is typed, with the id of a group where it needs one. */
  readonly text: (groupId: string) => string;
  /** Of writes: what the form is filled with. */
  readonly filled?: Filled;
  /** Of writes: whether somebody has to confirm it. */
  readonly confirmed?: boolean;
  readonly cams: number;
  /** Without who people are and where they are. */
  readonly slack: number;
  /** One phrase. */
  readonly why: string;
}

/** The form: opened at once while the trigger lives, filled when CAMS has answered. */
const FORM = 2;
/** The card, and two edits: when nothing is left to decide, and when it ended. */
const CARD = 3;
/** In the thread: that CAMS accepted it, with its request id, and what came of it. */
const NOTES = 2;
const CHANGE = FORM + CARD + NOTES;
/** Besides, who confirmed it: to the thread, and to whoever clicked. */
const CONFIRMED = CHANGE + 2;

const reason = { reason: 'Measured' };
const EVIDENCE_TWICE_AND_READ_BACK = 'evidence for the form, evidence before the write, the write, reading back';

/** In an order in which each finds what it needs at the same group. */
export const EXPECTED: readonly Expected[] = [
  { name: 'list', text: () => 'list', cams: 1, slack: 1, why: 'the page, and the answer' },
  {
    name: 'members',
    text: (group) => `members ${group}`,
    cams: 2,
    slack: 1,
    why: 'the group and its members, and the answer',
  },
  {
    name: 'create',
    text: () => 'create',
    filled: { subject: 'Measured group', description: 'Measured' },
    cams: 4,
    slack: CHANGE,
    why: 'groups of that subject when it is handed in and before the write, the write, reading back',
  },
  {
    name: 'update',
    text: (group) => `update ${group}`,
    filled: { subject: 'Measured 00001', description: 'Measured' },
    cams: 4,
    slack: CHANGE,
    why: `${EVIDENCE_TWICE_AND_READ_BACK} under the new subject`,
  },
  {
    name: 'link delete',
    text: (group) => `link delete ${group}`,
    filled: reason,
    confirmed: true,
    cams: 4,
    slack: CONFIRMED,
    why: EVIDENCE_TWICE_AND_READ_BACK,
  },
  {
    name: 'link create',
    text: (group) => `link create ${group}`,
    filled: reason,
    cams: 4,
    slack: CHANGE,
    why: EVIDENCE_TWICE_AND_READ_BACK,
  },
  {
    name: 'remove',
    text: (group) => `remove ${group}`,
    filled: { ...reason, members: ['row-0'] },
    confirmed: true,
    cams: 7,
    slack: CONFIRMED,
    why: 'the same, group and members each time, since the members are what is confirmed',
  },
  {
    name: 'delete',
    text: (group) => `delete ${group}`,
    filled: reason,
    confirmed: true,
    cams: 7,
    slack: CONFIRMED,
    why: 'group and members twice as evidence, the write, and two reads to prove that the group is gone: nothing under its subject is no proof, since it may have been renamed, so all pages are read (here one)',
  },
];
