import type { SlackMessage } from '../../../slack';
import { useActing } from '../acting';
import { Blocks, Mrkdwn } from '../blocks';
import { File } from './file';
import { Initials } from './initials';
import { clock, fullTime } from './times';
import './message.css';

interface Props {
  readonly message: SlackMessage;
  /** Replies below it, where it stands in the channel. */
  readonly replies?: readonly SlackMessage[];
  readonly isOpen?: boolean;
  openThread?(): void;
}

const nothing = {};

/** One message as its reader sees it. */
export function Message({ message, replies = [], isOpen = false, openThread }: Props) {
  const { state } = useActing();
  const { channel, ts, user, kind, blocks, text, edited_label, files = [] } = message;
  const isSlack = kind === 'notice';
  const name = isSlack ? 'Slackbot' : (state.people.find(({ id }) => id === user)?.name ?? user);
  const isApp = user === state.app.userId;
  return (
    <article className="shell-message" data-private={kind !== 'message'} data-open={isOpen} aria-label={name}>
      <Initials id={user} name={name} />
      <div className="shell-message-body">
        {kind !== 'message' && <p className="shell-private">Only visible to you</p>}
        <p className="shell-message-head">
          <strong dir="auto">{name}</strong>
          {isApp && <span className="shell-app">App</span>}
          <time dateTime={new Date(Number(ts) * 1000).toISOString()} title={fullTime(ts)}>
            {clock(ts)}
          </time>
        </p>
        {blocks.length > 0 ? (
          <Blocks
            blocks={blocks}
            at={{ kind: 'message', channel, ts }}
            values={nothing}
            errors={nothing}
            isForm={false}
          />
        ) : (
          <Mrkdwn text={text} />
        )}
        {files.map((file) => (
          <File key={file.id} file={file} />
        ))}
        {edited_label === true && <span className="shell-edited">(edited)</span>}
        {replies.length > 0 && openThread !== undefined && (
          <button type="button" className="shell-replies" onClick={openThread}>
            {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
            <span aria-hidden="true">Last at {clock(replies.at(-1)?.ts ?? ts)}</span>
          </button>
        )}
        {replies.length === 0 && openThread !== undefined && kind === 'message' && (
          <button type="button" className="shell-reply" onClick={openThread}>
            Reply in thread
          </button>
        )}
      </div>
    </article>
  );
}
