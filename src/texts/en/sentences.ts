/** Whole sentences, one after the other. */
export const sentences = (said: readonly string[]): string => said.join(' ');

/** Several values, one after the other. */
export const listed = (values: readonly string[]): string => values.join(', ');
