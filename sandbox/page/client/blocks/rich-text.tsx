import type { ReactNode } from 'react';
import type { RichParagraph, RichPiece, RichText as RichTextBlock } from '../../../../src/slack/check/rich-text';
import { Emoji } from '../text/emoji';
import { Link, Mention, Moment } from '../text/pieces';

/** Rich text: sections, lists, quotes and preformatted text. */
export function RichText({ block }: { block: RichTextBlock }) {
  return (
    <div className="block-rich">
      {block.elements.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else to be told apart by
        <Paragraph key={at} paragraph={each} />
      ))}
    </div>
  );
}

function Paragraph({ paragraph }: { paragraph: RichParagraph }) {
  switch (paragraph.type) {
    case 'rich_text_section':
      return (
        <p dir="auto">
          <Line pieces={paragraph.elements} />
        </p>
      );
    case 'rich_text_quote':
      return (
        <blockquote dir="auto">
          <Line pieces={paragraph.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre dir="auto">
          <Line pieces={paragraph.elements} />
        </pre>
      );
    case 'rich_text_list':
      return <List list={paragraph} />;
  }
}

function List({ list }: { list: Extract<RichParagraph, { type: 'rich_text_list' }> }) {
  const items = list.elements.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have nothing else to be told apart by
    <li key={at} dir="auto">
      <Line pieces={item.elements} />
    </li>
  ));
  const style = { marginInlineStart: `${(list.indent ?? 0) * 20}px` };
  return list.style === 'ordered' ? (
    <ol start={(list.offset ?? 0) + 1} style={style}>
      {items}
    </ol>
  ) : (
    <ul style={style}>{items}</ul>
  );
}

export function Line({ pieces }: { pieces: readonly RichPiece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be told apart by
  return pieces.map((piece, at) => <One key={at} piece={piece} />);
}

function One({ piece }: { piece: RichPiece }) {
  const { bold, italic, strike, code, underline } = piece.style ?? {};
  let shown: ReactNode = inside(piece);
  if (code === true) shown = <code>{shown}</code>;
  if (bold === true) shown = <strong>{shown}</strong>;
  if (italic === true) shown = <em>{shown}</em>;
  if (strike === true) shown = <s>{shown}</s>;
  if (underline === true) shown = <u>{shown}</u>;
  return shown;
}

function inside(piece: RichPiece): ReactNode {
  switch (piece.type) {
    case 'text':
      return <bdi>{piece.text}</bdi>;
    case 'link':
      return <Link url={piece.url} text={piece.text ?? piece.url} />;
    case 'user':
      return <Mention kind="user" id={piece.user_id} />;
    case 'usergroup':
      return <Mention kind="usergroup" id={piece.usergroup_id} />;
    case 'channel':
      return <Mention kind="channel" id={piece.channel_id} />;
    case 'broadcast':
      return <Mention kind="broadcast" id={piece.range} />;
    case 'emoji':
      return <Emoji name={piece.name} />;
    case 'date':
      return <Moment seconds={piece.timestamp} fallback={piece.fallback ?? ''} format={piece.format} />;
    case 'team':
      return <>@{piece.team_id}</>;
    case 'color':
      return <code>{piece.value}</code>;
  }
}
