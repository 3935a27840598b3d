import { useState } from 'react';
import type { OutsideAct, Trouble } from '../../protocol/outside';
import { useActing } from '../acting';

/** Buttons that get CAMS into trouble; the sentence of the one looked at stands below them. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const { outside } = useActing();
  const [lookedAt, look] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const act = async (one: OutsideAct): Promise<void> => setProblem((await outside(one)).problem);
  const hint = troubles.find(({ name, left }) => name === lookedAt && left === 0)?.about;
  const isAny = troubles.some(({ left }) => left !== 0);
  return (
    <section aria-label="Trouble">
      <h3>
        Trouble
        {isAny && (
          <button type="button" className="outside-small" onClick={() => void act({ act: 'calm' })}>
            Calm everything
          </button>
        )}
      </h3>
      <div className="outside-troubles">
        {troubles.map(({ name, label, about, left }) => (
          <button
            key={name}
            type="button"
            aria-pressed={left !== 0}
            title={about}
            onClick={() => void act({ act: 'trouble', trouble: name })}
            onFocus={() => look(name)}
            onBlur={() => look(undefined)}
            onMouseEnter={() => look(name)}
            onMouseLeave={() => look(undefined)}
          >
            {label}
            {left !== 0 && <em>{left === null ? 'on' : left}</em>}
          </button>
        ))}
      </div>
      <p className="outside-hint" aria-hidden="true">
        {hint ?? 'Choose what CAMS does wrong next.'}
      </p>
      {troubles
        .filter(({ left }) => left !== 0)
        .map(({ name, about, left }) => (
          <p key={name} className="outside-about" role="status">
            {about}
            {left !== null && left > 1 && ` ${left} left.`}
          </p>
        ))}
      {problem !== undefined && (
        <p className="outside-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
