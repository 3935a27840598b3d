/** What stands between two sentences. */
export const sentenceSpace: string = ' ';

/** Whole sentences, one after the other. */
export const sentences = (said: readonly string[]): string => said.join(sentenceSpace);

/** Several values, one after the other. */
export const listed = (values: readonly string[]): string => values.join(', ');
