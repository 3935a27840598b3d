import type * as english from '../en/sentences';
import { joinPhrases } from '../phrase';

export const sentences: typeof english.sentences = (said) => said.join('');

export const inSequence: typeof english.inSequence = (said) => joinPhrases(said, '');

export const listed: typeof english.listed = (values) => values.join('、');
