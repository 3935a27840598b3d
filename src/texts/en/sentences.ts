/** Whole sentences, one after the other. */
export const sentences = (said: readonly string[]): string => said.join(' ');
