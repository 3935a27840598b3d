/** Straight, curly (phones and Slack put them in), low and angle quotes: any of them opens, any of them closes. */
const QUOTE = '["“”„‟«»]';
const WORD = new RegExp(String.raw`${QUOTE}(?<quoted>.*?)${QUOTE}(?=\s|$)|(?<plain>\S+)`, 'gsu');
const OPENING = new RegExp(`^${QUOTE}`, 'u');

/**
 * Splits what stands behind a command into words; words in quotes are one. A quote that is never closed is dropped,
 * one inside a word (`6"`) stays.
 */
export function splitWords(text: string): string[] {
  return [...text.matchAll(WORD)]
    .map(({ groups }) => groups?.quoted?.trim() ?? (groups?.plain ?? '').replace(OPENING, ''))
    .filter((word) => word !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes Slack's escaping of command texts, once: `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
