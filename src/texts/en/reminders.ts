import { type Part, type Phrase, phrase, time } from '../phrase';

/** What people are told while a request waits, and when it has an end. */
export const reminders = {
  waits: (who: Phrase, until: number): Phrase =>
    phrase`${who}: this still waits for your decision. It expires ${time(until)}.`,
  votes: (votes: number, needed: number): string => `${votes} of ${needed} confirmations so far.`,
  told: (requester: Part, said: Phrase): Phrase => phrase`${requester}: ${said}`,
};
