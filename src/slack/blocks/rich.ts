import type { RichTextBlock, RichTextBlockElement } from '@slack/types';
import { joinPhrases, type Phrase } from '../../texts/phrase';
import { toRichText } from '../phrase';

/** Lines one below the other, or bullets. */
export type Paragraph =
  | { readonly kind: 'lines'; readonly lines: readonly Phrase[] }
  | { readonly kind: 'bullets'; readonly items: readonly Phrase[] };

export const lines = (...given: readonly Phrase[]): Paragraph => ({ kind: 'lines', lines: given });
export const bullets = (items: readonly (Phrase | string)[]): Paragraph => ({
  kind: 'bullets',
  items: items.map((item) => (typeof item === 'string' ? [item] : item)),
});

/** One block of rich text, in which everything from outside is literal; nothing when there is nothing to say. */
export function richText(...paragraphs: readonly Paragraph[]): RichTextBlock[] {
  const elements = paragraphs.flatMap((paragraph) => elementOf(paragraph));
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

/** The same as lines for a message's `text`. */
export const linesOf = (paragraphs: readonly Paragraph[]): Phrase[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'lines' ? [...paragraph.lines] : paragraph.items.map((item): Phrase => ['• ', ...item]),
  );

function elementOf(paragraph: Paragraph): RichTextBlockElement[] {
  if (paragraph.kind === 'bullets') {
    const elements = paragraph.items.map((item) => ({
      type: 'rich_text_section' as const,
      elements: toRichText(item),
    }));
    return elements.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements }];
  }
  const said = paragraph.lines.filter((line) => line.length > 0);
  return said.length === 0 ? [] : [{ type: 'rich_text_section', elements: toRichText(joinPhrases(said, '\n')) }];
}
