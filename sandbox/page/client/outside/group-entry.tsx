import { useState } from 'react';
import type { OutsideAct, OutsideGroup } from '../../protocol/outside';
import { useActing } from '../acting';
import { AskLine } from './ask-line';
import './group-entry.css';
import { invent, readable } from './numbers';
import { useChanges } from './use-changes';

const STATUSES = ['ACTIVE', 'SUSPENDED', 'INACTIVE'];

/** One group: a line, and behind it everybody in it and what can be done to it. */
export function GroupEntry({ group }: { group: OutsideGroup }) {
  const { groupId, subject, description, status, link, members, removed } = group;
  const { outside } = useActing();
  const [problem, setProblem] = useState<string>();
  const act = async (one: OutsideAct): Promise<void> => setProblem((await outside(one)).problem);
  const changes = useChanges(JSON.stringify([subject, status, link, members]));
  return (
    <article className="outside-group" aria-label={subject}>
      <details>
        <summary>
          {changes > 0 && <span className="outside-flash" key={changes} aria-hidden="true" />}
          <strong dir="auto">{subject}</strong>
          <span className="outside-facts">
            {status !== 'ACTIVE' && <span className="outside-status">{status.toLowerCase()}</span>}
            <span>{members.length} of 8</span>
            <span>{link === null ? 'no link' : 'link'}</span>
          </span>
        </summary>
        <div className="outside-inside">
          {description !== null && description !== '' && (
            <p className="outside-description" dir="auto">
              {description}
            </p>
          )}
          {link === null ? <p>No invite link: nobody can join.</p> : <p className="outside-link">{link}</p>}
          <ul>
            {members.map((number) => (
              <li key={number}>
                <span>{readable(number)}</span>
                <button
                  type="button"
                  className="outside-small"
                  onClick={() => void act({ act: 'leave', groupId, number })}
                >
                  Leaves
                </button>
              </li>
            ))}
            {removed.map((number) => (
              <li key={number} className="outside-removed">
                <span>{readable(number)}</span> removed, cannot come back
              </li>
            ))}
          </ul>
          <AskLine
            words="A customer joins"
            label="Number of the customer"
            propose={invent}
            done={(number) => void act({ act: 'join', groupId, number: number.replace(/\D/g, '') })}
          />
          <AskLine
            words="Rename in the console"
            label="New subject"
            propose={() => subject}
            done={(next) => void act({ act: 'rename', groupId, subject: next })}
          />
          <div className="outside-row">
            <button type="button" onClick={() => void act({ act: 'rotate-link', groupId })}>
              {link === null ? 'Add a link' : 'Rotate link'}
            </button>
            {link !== null && (
              <button type="button" onClick={() => void act({ act: 'delete-link', groupId })}>
                Delete link
              </button>
            )}
            <button type="button" onClick={() => void act({ act: 'delete-group', groupId })}>
              Delete group
            </button>
            <select
              aria-label="Status"
              value={status}
              onChange={({ target }) => void act({ act: 'set-status', groupId, status: target.value })}
            >
              {[...new Set([status, ...STATUSES])].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </div>
          {problem !== undefined && (
            <p className="outside-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
      </details>
    </article>
  );
}
