import { Emoji } from './emoji';
import './text.css';
import { type Piece, readMrkdwn } from './mrkdwn-tree';
import { Link, Mention, Moment } from './pieces';

/** A text in Slack's mrkdwn. */
export function Mrkdwn({ text }: { text: string }) {
  return (
    <span className="block-text" dir="auto">
      <Pieces pieces={readMrkdwn(text)} />
    </span>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else to be told apart by
  return pieces.map((piece, at) => <One key={at} piece={piece} />);
}

function One({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'block-code':
      return <pre>{piece.text}</pre>;
    case 'bold':
      return (
        <strong>
          <Pieces pieces={piece.inside} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Pieces pieces={piece.inside} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Pieces pieces={piece.inside} />
        </s>
      );
    case 'quote':
      return (
        <blockquote>
          <Pieces pieces={piece.inside} />
        </blockquote>
      );
    case 'link':
      return <Link url={piece.url} text={piece.text} />;
    case 'emoji':
      return <Emoji name={piece.name} />;
    case 'date':
      return <Moment seconds={piece.seconds} fallback={piece.fallback} />;
    default:
      return <Mention kind={piece.kind} id={piece.id} />;
  }
}
