import { Fragment } from 'react';
import type { SlackMessage } from '../../../slack';
import type { PageChannel, PageState } from '../../protocol/state';
import { thingsToTry } from '../../protocol/things-to-try';
import { Composer } from './composer';
import { Message } from './message';
import { MessageList } from './message-list';
import { day } from './times';

interface Props {
  readonly state: PageState;
  readonly channel: PageChannel;
  readonly thread: string | undefined;
  openThread(ts: string): void;
  type(text: string): void;
}

export const isRoot = ({ thread_ts, ts }: SlackMessage): boolean => thread_ts === undefined || thread_ts === ts;

/** A channel: what was said, and where one says something. */
export function Channel({ state, channel, thread, openThread, type }: Props) {
  const { id, name, isPrivate, isDirect, appIsMember, members } = channel;
  const all = state.messages.filter((message) => message.channel === id);
  const roots = all.filter(isRoot);
  const title = isDirect ? name : `${isPrivate ? '🔒 ' : '#'}${name}`;
  return (
    <main className="shell-channel" aria-label={title}>
      <header className="shell-channel-head">
        <h2>{title}</h2>
        <p>
          {isDirect ? 'Only you and the app' : `${members.length} members`}
          {!appIsMember && ' · the app was not invited'}
        </p>
      </header>
      <MessageList label="Messages" key={`${state.me} ${id}`}>
        {!isDirect && <Intro isEmpty={roots.length === 0} />}
        {isDirect && roots.length === 0 && <p className="shell-empty">Nothing was said here yet.</p>}
        {roots.map((message, at) => (
          <Fragment key={message.ts}>
            {day(message.ts) !== day(roots[at - 1]?.ts ?? '0') && <p className="shell-day">{day(message.ts)}</p>}
            <Message
              message={message}
              replies={all.filter(
                (reply) => reply.thread_ts === message.ts && !isRoot(reply) && reply.kind === 'message',
              )}
              isOpen={thread === message.ts}
              openThread={() => openThread(message.ts)}
            />
          </Fragment>
        ))}
      </MessageList>
      <Composer label={`Message ${title}`} commands={isDirect ? [] : state.commands} send={type} key={id} />
    </main>
  );
}

/** Where a channel begins, as Slack shows it: with what there is to try, also where something was said before anybody looked. */
function Intro({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div className="shell-empty">
      <p>
        {isEmpty
          ? 'Nothing was said here yet. Five things to try:'
          : 'This is where the channel begins. Five things to try:'}
      </p>
      <ol>
        {thingsToTry.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
    </div>
  );
}
