import { joinPhrases, type Phrase } from '../phrase';

/** Whole sentences, one after the other. */
export const sentences = (said: readonly string[]): string => said.join(' ');

/** The same for sentences that name people or times. */
export const inSequence = (said: readonly Phrase[]): Phrase => joinPhrases(said, ' ');

/** Several values, one after the other. */
export const listed = (values: readonly string[]): string => values.join(', ');
