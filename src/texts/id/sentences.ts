import type * as english from '../en/sentences';

export const sentenceSpace: typeof english.sentenceSpace = ' ';

export const sentences: typeof english.sentences = (said) => said.join(sentenceSpace);

export const listed: typeof english.listed = (values) => values.join(', ');
