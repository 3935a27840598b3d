import { bold, type Part, type Phrase, phrase, time } from '../phrase';

const approvers = (count: number): string => (count === 2 ? 'Two approvers' : `${count} approvers`);

/** The message in the channel that carries a request, from asking to its end. */
export const card = {
  /** "A", "A or B", "A, B or C" */
  anyOf: (people: readonly Part[]): Phrase =>
    people.flatMap((each, i) => (i === 0 ? [each] : [i === people.length - 1 ? ' or ' : ', ', each])),
  allOf: (people: readonly Part[]): Phrase =>
    people.flatMap((each, i) => (i === 0 ? [each] : [i === people.length - 1 ? ' and ' : ', ', each])),
  anApprover: 'an approver of this desk',
  more: (count: number): string => `${count} more`,

  /** Behind the state's name: what it means right now. */
  about: {
    waiting: (who: Phrase, until: number): Phrase =>
      phrase`Nothing happens until ${who} confirms. This expires ${time(until)}.`,
    waitingForSeveral: (who: Phrase, needed: number, until: number): Phrase =>
      phrase`Nothing happens until ${needed} of these confirm: ${who}. This expires ${time(until)}.`,
    /** Why it takes several people, before what they are asked for. */
    several: {
      deletes: (needed: number): string => `${approvers(needed)} have to confirm: this deletes the group.`,
      removes: (needed: number, members: number): string =>
        `${approvers(needed)} have to confirm: with this, ${members} members are removed within 24 hours.`,
      policy: (needed: number): string => `${approvers(needed)} have to confirm, as this desk demands.`,
    },
    lookAgain: (who: Phrase, until: number): Phrase =>
      phrase`The group changed, so nothing was done. ${who} has to look again. This expires ${time(until)}.`,
    approvedBy: (who: Phrase): Phrase =>
      phrase`${who} confirmed. It starts once no other request is running for this group.`,
    approvedByPolicy: 'No approver is needed. It starts once no other request is running for this group.',
    deniedBy: (who: Phrase): Phrase => phrase`${who} denied this. Nothing was changed.`,
    denied: 'Nothing was changed.',
    withdrawn: 'The person who asked withdrew this. Nothing was changed.',
    expired: 'Nobody decided in time. Nothing was changed.',
    expiredWaiting: 'It was confirmed but could not start in time. Nothing was changed.',
    stale: 'The group is gone or belongs to another desk now. Nothing was changed.',
    executing: 'The group is read once more, then WhatsApp is asked once.',
    settling: 'The group is being read to see what really happened.',
    unknown: (who: Phrase): Phrase =>
      phrase`Reading the group did not tell what happened. Please look at the group, then ${who} says it here.`,
    saidBy: (who: Phrase): Phrase => phrase`Said by ${who}, not read back.`,
  },

  asked: 'Asked by',
  confirmed: 'Confirmed by',
  willHappen: 'What will happen',
  wasAsked: 'What was asked for',
  changes: 'Changes',
  groupChanged: 'What changed in the group',
  nothing: 'nothing',
  fact: (label: string, value: Phrase): Phrase => phrase`${bold(`${label}:`)} ${value}`,
  difference: (label: string, before: string, after: string): Phrase =>
    phrase`${bold(`${label}:`)} ${before} → ${after}`,
  longDifference: (label: string, before: string, after: string): Phrase =>
    phrase`${bold(`${label}, before:`)} ${before}\n${bold(`${label}, after:`)} ${after}`,
  beforeNow: (label: string, before: string, now: string): Phrase =>
    phrase`${bold(`${label}:`)} before ${before}, now ${now}`,
  votes: (votes: number, needed: number, who: Phrase): Phrase =>
    phrase`${votes} of ${needed} confirmations so far: ${who}`,
  done: 'What was done',
  missing: 'What was not done',
  requestId: (id: string): string => `Request ${id}`,
  revision: (revision: number): string => `Version ${revision}`,

  /** The card in one line, for notifications and screen readers. */
  summary: (heading: string, subject: string, state: string, requester: Part, about: Phrase): Phrase =>
    phrase`${heading}: ${subject}. Asked by ${requester}. ${state}. ${about}`,

  buttons: {
    deny: 'Deny',
    withdraw: 'Withdraw',
    happened: 'It happened',
    didNotHappen: 'It did not',
    showLink: 'Show link',
    showNumbers: 'Show full numbers',
    back: 'Not now',
  },
};
