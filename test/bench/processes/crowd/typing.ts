import { randomUUID } from 'node:crypto';
import { actionIds, callbacks } from '../../../../src/slack/ids';
import type { Deliver, Delivery } from '../load/delivery';
import { searched, typed } from '../payloads';
import type { OpenView } from '../slack/views';
import { CROWD } from './people';
import { type CrowdSlack, kinds } from './slack';

/** Everybody opens a form with the group picker; nobody has typed anything yet. */
export async function openPickers(slack: CrowdSlack, send: Deliver): Promise<readonly OpenView[]> {
  return Promise.all(
    CROWD.map(async (personId) => {
      const command = typed('delete', `${slack.url}/commands/${randomUUID()}`, { person: personId });
      const shown = slack.next(kinds.form(String(command.payload.trigger_id), callbacks.pickGroup));
      const acknowledged = await send(command);
      if (acknowledged !== '200') throw new Error(`a form was not opened: ${acknowledged}`);
      const { view } = await shown;
      if (view === undefined) throw new Error('a form was opened without a view');
      return view;
    }),
  );
}

/** What everybody has typed after each letter, one letter of each person after the other; each looks for another group. */
export function keystrokes(pickers: readonly OpenView[], subjects: readonly string[], count: number): Delivery[] {
  return Array.from({ length: count }, (_, index) => {
    const person = index % CROWD.length;
    const nth = Math.floor(index / CROWD.length);
    const longest = Math.max(...subjects.map(({ length }) => length));
    const word = subjects[(person + Math.floor(nth / longest) * CROWD.length) % subjects.length] ?? '';
    const picker = pickers[person];
    if (picker === undefined) throw new Error('somebody has no form');
    return searched(picker, actionIds.groupPicker, word.slice(0, 1 + (nth % word.length)), CROWD[person] ?? '');
  });
}
