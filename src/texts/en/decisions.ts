import { bold, type Phrase, person, phrase } from '../phrase';

/** What somebody who pressed a card's button is told. */
export const decisions = {
  done: {
    confirm: phrase`You confirmed this. What follows is posted in the thread.`,
    deny: phrase`You denied this. Nothing was changed.`,
    withdraw: phrase`You withdrew this. Nothing was changed.`,
    happened: phrase`Noted that it happened. It is recorded as said by you.`,
    did_not_happen: phrase`Noted that it did not happen. It is recorded as said by you.`,
  },
  voted: (votes: number, needed: number): Phrase =>
    phrase`Your confirmation counts: ${votes} of ${needed}. Another approver has to confirm as well.`,
  votedBefore: (votes: number, needed: number): Phrase =>
    phrase`You have confirmed this already: ${votes} of ${needed}. Another approver has to confirm as well.`,
  oldCard: phrase`The group changed since this was shown, so this button did nothing. Please read the new card and decide there.`,
  unknownButton: phrase`This button is not known, so it did nothing. Please use the card of the request in the channel.`,
  tooLate: (state: string, by: string | undefined): Phrase =>
    by === undefined
      ? phrase`Too late: this request stands at ${bold(state)}. Your click changed nothing.`
      : phrase`Too late: ${person(by)} was first, and this request stands at ${bold(state)}. Your click changed nothing.`,
};
