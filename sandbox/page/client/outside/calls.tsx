import type { OutsideCall } from '../../protocol/outside';

const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

interface Props {
  readonly calls: readonly OutsideCall[];
  readonly callCount: number;
  readonly writeCount: number;
}

/** What CAMS was asked, newest first. */
export function Calls({ calls, callCount, writeCount }: Props) {
  return (
    <section aria-label="Calls">
      <h3>
        Calls
        <span className="outside-count">
          {callCount === 1 ? '1 call' : `${callCount} calls`}, {writeCount === 1 ? '1 write' : `${writeCount} writes`}
        </span>
      </h3>
      <ol className="outside-calls">
        {calls.map((call) => (
          <li key={call.n} data-write={call.isWrite}>
            <time>{hours.format(call.at)}</time>
            <span>{call.action}</span>
            <small>{becameOf(call)}</small>
          </li>
        ))}
      </ol>
      {calls.length === 0 && <p className="outside-none">Nothing was asked yet.</p>}
    </section>
  );
}

function becameOf({ code, isWrite, applied, reply }: OutsideCall): string {
  const done = isWrite ? [applied ? 'done' : 'not done'] : [];
  const answered = { pending: ['waiting'], lost: ['answer lost'], held: ['not answered'], sent: [code] }[reply];
  return [...answered, ...done].join(' · ');
}
