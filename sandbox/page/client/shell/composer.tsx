import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { PageCommand } from '../../protocol/state';
import './composer.css';

interface Props {
  readonly label: string;
  readonly commands: readonly PageCommand[];
  send(text: string): void;
}

/** Where one types: Enter sends, Shift and Enter break the line, Arrow up brings back what was sent before. */
export function Composer({ label, commands, send }: Props) {
  const [text, setText] = useState('');
  const [marked, setMarked] = useState(0);
  const [isOff, setOff] = useState(false);
  const sent = useRef<string[]>([]);
  const listId = useId();
  const matching = /^\/\S*$/.test(text) && !isOff ? commands.filter(({ command }) => command.startsWith(text)) : [];
  const typed = commands.find(({ command }) => text.startsWith(`${command} `));

  const change = (next: string): void => {
    setText(next);
    setMarked(0);
    setOff(false);
  };
  const hand = (): void => {
    const words = text.trim();
    if (words === '') return;
    sent.current.push(words);
    send(words);
    change('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = matching[marked];
    const act = keyActs({ event, chosen, matching, text, before: sent.current.at(-1), marked });
    if (act === undefined) return;
    event.preventDefault();
    act({ change, hand, setMarked, setOff });
  };

  return (
    <div className="shell-composer">
      {matching.length > 0 && (
        <div className="shell-completion" role="listbox" id={listId} aria-label="Commands">
          {matching.map(({ command, hint, description }, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
            <div
              key={command}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === marked}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => change(`${command} `)}
            >
              <strong>{command}</strong> <span>{hint}</span>
              <small>{description}</small>
            </div>
          ))}
        </div>
      )}
      {typed !== undefined && <p className="shell-hint">{typed.hint}</p>}
      <div className="shell-composer-box">
        <textarea
          rows={1}
          dir="auto"
          aria-label={label}
          placeholder={label}
          value={text}
          role={commands.length > 0 ? 'textbox' : undefined}
          aria-controls={matching.length > 0 ? listId : undefined}
          aria-activedescendant={matching.length > 0 ? `${listId}-${marked}` : undefined}
          onChange={({ target }) => change(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={hand} disabled={text.trim() === ''}>
          Send
        </button>
      </div>
    </div>
  );
}

interface Keys {
  readonly event: KeyboardEvent;
  readonly chosen: PageCommand | undefined;
  readonly matching: readonly PageCommand[];
  readonly text: string;
  readonly before: string | undefined;
  readonly marked: number;
}

interface Moves {
  change(text: string): void;
  hand(): void;
  setMarked(at: number): void;
  setOff(isOff: boolean): void;
}

/** What a key does here; undefined where it does what it always does. */
function keyActs({ event, chosen, matching, text, before, marked }: Keys): ((moves: Moves) => void) | undefined {
  const { key, shiftKey } = event;
  const isComplete = chosen !== undefined && chosen.command === text;
  if (chosen !== undefined && (key === 'Tab' || (key === 'Enter' && !isComplete)))
    return ({ change }) => change(`${chosen.command} `);
  if (chosen !== undefined && key === 'ArrowDown') return ({ setMarked }) => setMarked((marked + 1) % matching.length);
  if (chosen !== undefined && key === 'ArrowUp')
    return ({ setMarked }) => setMarked((marked + matching.length - 1) % matching.length);
  if (chosen !== undefined && key === 'Escape') return ({ setOff }) => setOff(true);
  if (key === 'ArrowUp' && text === '' && before !== undefined) return ({ change }) => change(before);
  if (key === 'Enter' && !shiftKey) return ({ hand }) => hand();
  return undefined;
}
