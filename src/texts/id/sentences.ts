import type * as english from '../en/sentences';

export const sentences: typeof english.sentences = (said) => said.join(' ');

export const listed: typeof english.listed = (values) => values.join(', ');
