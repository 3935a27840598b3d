/** Lone surrogates cannot be sent (cams-api section 4); control characters have no place in a name. */
const UNSENDABLE = /\p{Cs}|\p{Cc}/gu;

/** One line: what cannot be sent becomes a space, runs of white space one space, none at the ends. */
export const cleanLine = (text: string): string => text.replace(UNSENDABLE, ' ').replace(/\s+/gu, ' ').trim();

/** Several lines: line breaks stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(UNSENDABLE, ' ').trimEnd())
    .join('\n')
    .trim();

/** Characters as Meta counts them: code points. */
export const lengthOf = (text: string): number => [...text].length;
