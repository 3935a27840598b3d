import type { Desk } from '../../domain/desk';
import type { Draft } from '../../domain/draft';
import type { Group } from '../../domain/group';
import type { Operation } from '../../domain/operation';
import type { Person } from '../../domain/person';
import { newId } from '../../requests/ids';
import type { Texts } from '../../texts';
import { groupFieldOf, type TypedInput } from '../commands/typed-input';
import type { Tools } from '../tools';
import { operationView, pickGroupView } from '../views';
import { fillForGroup } from './group-form';
import type { Modal } from './modal';

export interface Form {
  readonly operation: Operation;
  readonly desk: Desk;
  readonly person: Person;
  readonly t: Texts;
  readonly modal: Modal;
  readonly typed: TypedInput;
}

export const nothingTyped: TypedInput = { groupText: undefined, values: {}, left: [] };

/** Puts an operation's form into an open modal: filled when the typed group is clear, with a picker when it is not. */
export async function showForm(tools: Tools, form: Form): Promise<void> {
  const { operation, desk, t, modal, typed } = form;
  const draftId = newId();
  await tools.drafts.insert(draftOf(tools, form, draftId));
  const left = typed.left.length === 0 ? [] : [t.commands.notUsed(typed.left.join(' '))];
  const found = typed.groupText === undefined ? [] : await tools.directories(desk).match(typed.groupText);
  const notes = [...left, ...matchNotes(typed.groupText, found, t)];
  const { values } = typed;

  if (operation.kind === 'read' || groupFieldOf(operation) === undefined) {
    await modal.show(operationView({ operation, draftId, t, initial: values, choices: {}, notes }));
    return;
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    await fillForGroup(tools, { operation, desk, t, modal, draftId, values, notes: left }, only.id);
    return;
  }
  await modal.show(pickGroupView({ operation, draftId, t, notes }));
}

/** Typed text that is no group yet stays in the draft: the picker opens with what it matches. */
const draftOf = ({ clock }: Tools, { operation, desk, person, typed }: Form, id: string): Draft => ({
  id,
  personId: person.id,
  operation: operation.name,
  deskId: desk.id,
  groupId: undefined,
  evidence: undefined,
  prefill: { ...typed.values, ...groupText(operation, typed) },
  requestId: undefined,
  createdAt: clock.now(),
});

const groupText = (operation: Operation, { groupText: text }: TypedInput): Record<string, string> => {
  const name = groupFieldOf(operation);
  return name === undefined || text === undefined ? {} : { [name]: text };
};

function matchNotes(text: string | undefined, found: readonly Group[], t: Texts): string[] {
  if (text === undefined || found.length === 1) return [];
  return [found.length === 0 ? t.commands.noMatch(text) : t.commands.severalMatch(text, found.length)];
}
