import type { PageState } from '../../protocol/state';
import { AppHome } from './app-home';
import { Channel, isRoot } from './channel';
import { HOME, type Route } from './route';
import { Thread } from './thread';
import type { Acts } from './use-acts';
import './channel.css';

interface Props {
  readonly state: PageState;
  readonly route: Route;
  go(to: Partial<Route>): void;
  act: Acts['act'];
}

/** What one is looking at: a channel with its open thread, or App Home. */
export function Place({ state, route, go, act }: Props) {
  const channel = state.channels.find(({ id }) => id === route.place);
  if (route.place === HOME) return <AppHome app={state.app.name} home={state.home} />;
  if (channel === undefined)
    return (
      <main className="shell-channel">
        <p className="shell-empty">This person is not in this channel. Choose another at the left.</p>
      </main>
    );
  const root = state.messages.find(({ channel: id, ts }) => id === channel.id && ts === route.thread);
  const replies = state.messages.filter(
    (message) => message.channel === channel.id && message.thread_ts === root?.ts && !isRoot(message),
  );
  return (
    <div className="shell-place">
      <Channel
        state={state}
        channel={channel}
        thread={root?.ts}
        openThread={(thread) => go({ thread })}
        type={(text) => void act({ act: 'type', channel: channel.id, text })}
      />
      {root !== undefined && (
        <Thread
          root={root}
          replies={replies}
          close={() => go({ thread: undefined })}
          type={(text) => void act({ act: 'type', channel: channel.id, text, thread: root.ts })}
        />
      )}
    </div>
  );
}
