/**
 * Text as it goes to CAMS. A lone surrogate cannot be sent at all (the vendor's client throws URIError), control
 * characters show as nothing; NFC, because CAMS is asked for groups by exactly this text later.
 */
const repair = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .trim();

/** One line: every control character, line ends included, becomes a space. */
export const cleanLine = (text: string): string => repair(text.replace(/\p{Control}+/gu, ' '));

/** Several lines: line ends become `\n`, tabs stay, other control characters go. */
export const cleanParagraph = (text: string): string =>
  repair(text.replace(/\r\n?/g, '\n').replace(/[^\P{Control}\n\t]/gu, ''));

/** Characters as Meta's limits mean them and people count them: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length;
