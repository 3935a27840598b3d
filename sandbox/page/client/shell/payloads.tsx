import { useEffect, useState } from 'react';
import type { LogLine } from '../../protocol/state';
import { exactly } from './times';
import './payloads.css';

interface Props {
  readonly log: readonly LogLine[];
  readonly count: number;
}

/** Every payload between Slack and the app, newest first. */
export function Payloads({ log, count }: Props) {
  const [words, setWords] = useState('');
  const [isRefusedOnly, setRefusedOnly] = useState(false);
  const shown = log
    .filter(({ name, error }) => `${name} ${error ?? ''}`.toLowerCase().includes(words.toLowerCase()))
    .filter(({ error }) => !isRefusedOnly || error !== undefined)
    .toReversed();
  return (
    <aside className="shell-payloads" aria-label="Payloads">
      <header>
        <h2>Payloads</h2>
        <p>Every word between Slack and the app, {count} so far.</p>
        <div>
          <input
            type="search"
            placeholder="Search by name"
            aria-label="Search payloads"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <label>
            <input type="checkbox" checked={isRefusedOnly} onChange={({ target }) => setRefusedOnly(target.checked)} />
            Only what was refused
          </label>
        </div>
      </header>
      <ol>
        {shown.map((line) => (
          <Line key={line.n} line={line} />
        ))}
      </ol>
      {shown.length === 0 && <p className="shell-empty">Nothing here.</p>}
    </aside>
  );
}

function Line({ line }: { line: LogLine }) {
  const { n, at, direction, name, error, isAnswered } = line;
  const [isOpen, setOpen] = useState(false);
  const arrow = direction === 'to-app' ? '→' : '←';
  return (
    <li data-refused={error !== undefined}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="shell-arrow" title={direction === 'to-app' ? 'Slack to app' : 'App to Slack'}>
            {arrow}
            <span className="shell-hidden">{direction === 'to-app' ? 'to the app' : 'from the app'}</span>
          </span>
          <span className="shell-payload-name">{name}</span>
          <time>{exactly(at)}</time>
          {error !== undefined && <strong>{error}</strong>}
          {!isAnswered && <em>waiting</em>}
        </summary>
        {isOpen && <Payload n={n} isAnswered={isAnswered} />}
      </details>
    </li>
  );
}

function Payload({ n, isAnswered }: { n: number; isAnswered: boolean }) {
  const [text, setText] = useState('…');
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is a reason to read it again
  useEffect(() => {
    let isGone = false;
    fetch(`/api/log/${n}`)
      .then((response) => response.json())
      .then(({ payload, reply, error }) => {
        if (!isGone) setText(JSON.stringify({ payload, reply, error }, unfolded, 2));
      })
      .catch(() => setText('The sandbox does not answer.'));
    return () => {
      isGone = true;
    };
  }, [n, isAnswered]);
  return <pre>{text}</pre>;
}

/** JSON that travels as text within a form is shown as what it holds. */
function unfolded(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
