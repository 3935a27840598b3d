const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** Shortens text to at most `max` UTF-16 units, between two characters as people see them, with `…` at the end. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text.slice(0, max + 64))) {
    if (kept.length + segment.length > max - ELLIPSIS.length) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}

const TURNS_LINE = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Text from outside for the middle of a line: on one line, shortened, and with right-to-left writing isolated, so that
 * it cannot reorder the words around it.
 */
export const inline = (text: string, max = 150): string => isolate(clip(text.replace(/\s+/g, ' ').trim(), max));

/** The same for text that keeps its lines. */
export const multiline = (text: string, max = 300): string => isolate(clip(text.trim(), max));

/** The same for a piece of a line, whose spaces hold it apart from what stands beside it. */
export const literal = (text: string, max = 300): string => isolate(clip(text, max));

const isolate = (text: string): string => (TURNS_LINE.test(text) ? `\u2068${text}\u2069` : text);
