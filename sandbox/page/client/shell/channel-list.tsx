import type { PageState } from '../../protocol/state';
import { HOME } from './route';
import './channel-list.css';

interface Props {
  readonly state: PageState;
  readonly place: string;
  /** Channels with something this person has not seen. */
  readonly unseen: ReadonlySet<string>;
  go(place: string): void;
  run(shortcut: string): void;
}

/** Where one can go: channels, direct messages, App Home; and the app's shortcuts. */
export function ChannelList({ state, place, unseen, go, run }: Props) {
  const channels = state.channels.filter(({ isDirect }) => !isDirect);
  const direct = state.channels.filter(({ isDirect }) => isDirect);
  const entry = (id: string, words: string) => (
    <li key={id}>
      <button
        type="button"
        aria-current={place === id ? 'page' : undefined}
        data-unseen={unseen.has(id)}
        onClick={() => go(id)}
      >
        {words}
        {unseen.has(id) && <span className="shell-hidden"> (new)</span>}
      </button>
    </li>
  );
  return (
    <nav className="shell-side" aria-label="Channels">
      <p className="shell-team">{state.team}</p>
      <h2>Channels</h2>
      <ul>{channels.map(({ id, name, isPrivate }) => entry(id, `${isPrivate ? '🔒 ' : '#'}${name}`))}</ul>
      <h2>Apps</h2>
      <ul>{entry(HOME, 'App Home')}</ul>
      {direct.length > 0 && <h2>Direct messages</h2>}
      <ul>{direct.map(({ id, name }) => entry(id, name))}</ul>
      <h2>Shortcuts</h2>
      <ul>
        {state.shortcuts.map(({ callbackId, name }) => (
          <li key={callbackId}>
            <button type="button" onClick={() => run(callbackId)}>
              ⚡ {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
