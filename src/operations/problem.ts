import type { Texts } from '../texts';

/** The message of a schema: a key of `texts.problems`, put into words by the surface that shows it. */
export const problem = (key: keyof Texts['problems']): string => key;
