import { useState } from 'react';
import { useActing } from '../acting';
import { Calls } from './calls';
import { GroupEntry } from './group-entry';
import './outside.css';
import { Troubles } from './troubles';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The CAMS side: the groups as they are, what customers and the console do to them, and CAMS in trouble. */
export function OutsidePanel() {
  const { outside } = useActing().state;
  const [words, setWords] = useState('');
  const shown = outside.groups.filter(({ subject }) => fold(subject).includes(fold(words)));
  return (
    <aside className="outside" aria-label="CAMS">
      <header>
        <h2>CAMS</h2>
        <p>What customers and the console see. Groupkeeper does not know of it yet.</p>
      </header>
      <div className="outside-scroll">
        <Troubles troubles={outside.troubles} />
        <section aria-label="Groups">
          <h3>
            {outside.groups.length} groups
            <input
              type="search"
              aria-label="Search groups"
              placeholder="Search"
              dir="auto"
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </h3>
          {shown.map((group) => (
            <GroupEntry key={group.groupId} group={group} />
          ))}
          {shown.length === 0 && <p className="outside-none">No group is called that.</p>}
        </section>
        <Calls calls={outside.calls} callCount={outside.callCount} writeCount={outside.writeCount} />
      </div>
    </aside>
  );
}
