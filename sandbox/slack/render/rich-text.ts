import type { RichParagraph, RichPiece, RichText } from '../../../src/slack/check/rich-text';
import type { Names } from './names';

function piece(one: RichPiece, names: Names): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'link':
      return one.text && one.text !== one.url ? `${one.text} (${one.url})` : one.url;
    case 'user':
      return names.user(one.user_id);
    case 'usergroup':
      return names.userGroup(one.usergroup_id);
    case 'channel':
      return names.channel(one.channel_id);
    case 'team':
      return `@${one.team_id}`;
    case 'broadcast':
      return `@${one.range}`;
    case 'color':
      return one.value;
    case 'emoji':
      return `:${one.name}:`;
    case 'date':
      return one.fallback ?? new Date(one.timestamp * 1000).toISOString();
  }
}

function paragraph(one: RichParagraph, names: Names): string {
  const line = (pieces: readonly RichPiece[]) => pieces.map((each) => piece(each, names)).join('');
  switch (one.type) {
    case 'rich_text_section':
      return line(one.elements);
    case 'rich_text_quote':
      return line(one.elements).replace(/^/gm, '> ');
    case 'rich_text_preformatted':
      return line(one.elements).replace(/^/gm, '    ');
    case 'rich_text_list': {
      const indent = '  '.repeat(one.indent ?? 0);
      const mark = (at: number) => (one.style === 'ordered' ? `${(one.offset ?? 0) + at + 1}.` : '•');
      return one.elements.map((item, at) => `${indent}${mark(at)} ${line(item.elements)}`).join('\n');
    }
  }
}

/** Rich text as lines of plain text. */
export const renderRichText = (block: RichText, names: Names): string =>
  block.elements.map((one) => paragraph(one, names)).join('\n');
