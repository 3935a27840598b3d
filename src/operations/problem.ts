import type { Texts } from '../texts';

/** Names a problem's sentence: schemas carry the key, the surface the words in its reader's language. */
export const problem = (key: keyof Texts['problems']): keyof Texts['problems'] => key;
