import type { PageState } from '../../protocol/state';
import { Initials } from './initials';
import './top-bar.css';

export type Dock = 'cams' | 'payloads';

interface Props {
  readonly state: PageState;
  readonly dock: Dock | undefined;
  readonly refused: number;
  be(me: string): void;
  show(dock: Dock | undefined): void;
}

/** Who one is, and what stands at the right. */
export function TopBar({ state, dock, refused, be, show }: Props) {
  return (
    <header className="shell-top">
      <h1>
        Groupkeeper <span>sandbox</span>
      </h1>
      <div className="shell-people" role="radiogroup" aria-label="You are">
        <span className="shell-people-label" aria-hidden="true">
          You are
        </span>
        {state.people
          .filter(({ isBot }) => !isBot)
          .map(({ id, name, role }) => (
            <label key={id} className="shell-person" data-chosen={id === state.me}>
              <input type="radio" name="me" checked={id === state.me} onChange={() => be(id)} aria-label={name} />
              <Initials id={id} name={name} size={24} />
              <span>{name}</span>
              <small>{role}</small>
            </label>
          ))}
      </div>
      <div className="shell-docks">
        <Toggle words="CAMS" isOn={dock === 'cams'} press={() => show(dock === 'cams' ? undefined : 'cams')} />
        <Toggle
          words="Payloads"
          isOn={dock === 'payloads'}
          note={refused === 0 ? undefined : `${refused} refused`}
          press={() => show(dock === 'payloads' ? undefined : 'payloads')}
        />
      </div>
    </header>
  );
}

interface ToggleProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly note?: string | undefined;
  press(): void;
}

function Toggle({ words, isOn, note, press }: ToggleProps) {
  return (
    <button type="button" className="shell-toggle" aria-pressed={isOn} onClick={press}>
      {words}
      {note !== undefined && <em>{note}</em>}
    </button>
  );
}
