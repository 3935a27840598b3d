import type { SlackMessage } from '../../../slack';
import { Composer } from './composer';
import { Message } from './message';
import { MessageList } from './message-list';

interface Props {
  readonly root: SlackMessage;
  readonly replies: readonly SlackMessage[];
  close(): void;
  type(text: string): void;
}

/** A message and what was said to it, beside the channel. */
export function Thread({ root, replies, close, type }: Props) {
  return (
    <aside className="shell-thread" aria-label="Thread">
      <header className="shell-channel-head">
        <h2>Thread</h2>
        <button type="button" className="shell-close" onClick={close} aria-label="Close thread">
          ✕
        </button>
      </header>
      <MessageList label="Replies" key={root.ts}>
        <Message message={root} />
        <p className="shell-day">{countOf(replies)}</p>
        {replies.map((reply) => (
          <Message key={reply.ts} message={reply} />
        ))}
      </MessageList>
      <Composer key={root.ts} label="Reply" commands={[]} send={type} />
    </aside>
  );
}

function countOf({ length }: readonly SlackMessage[]): string {
  if (length === 0) return 'No replies yet';
  return length === 1 ? '1 reply' : `${length} replies`;
}
