import type { Desk } from '../../domain/desk';
import type { Evidence, RawInput, WriteOperation } from '../../domain/operation';
import type { Texts } from '../../texts';
import { groupFieldOf } from '../commands/typed-input';
import type { Tools } from '../tools';
import { operationView, pickGroupView } from '../views';
import type { Modal } from './modal';

export interface GroupForm {
  readonly operation: WriteOperation;
  readonly desk: Desk;
  readonly t: Texts;
  readonly modal: Modal;
  readonly draftId: string;
  /** Raw values already typed, without the group. */
  readonly values: RawInput;
  readonly notes: readonly string[];
}

/** Reads the group straight from CAMS and fills the form with it; what speaks against it is said beside a picker. Throws CamsError. */
export async function fillForGroup(tools: Tools, form: GroupForm, groupId: string): Promise<void> {
  const { operation, desk, t, modal, draftId, notes } = form;
  const askAgain = (why: string): Promise<boolean> =>
    modal.show(pickGroupView({ operation, draftId, t, notes: [why, ...notes] }));

  const evidence = await operation.inspect({ kind: 'group', groupId }, { directory: tools.directories(desk) });
  if (evidence === undefined) {
    await askAgain(t.slack.groupGone);
    return;
  }
  const problem = groupProblem(operation, groupId, evidence, t);
  if (problem !== undefined) {
    await askAgain(problem);
    return;
  }
  await showFilled(tools, form, groupId, evidence);
}

/** Shows the form of a group that was read, filled with what it is and what was typed. */
export async function showFilled(
  tools: Tools,
  { operation, desk, t, modal, draftId, values, notes }: GroupForm,
  groupId: string,
  evidence: Evidence,
): Promise<void> {
  await tools.drafts.update(draftId, { groupId, evidence });
  const choices = operation.choices(evidence);
  await modal.show(
    operationView({
      operation,
      draftId,
      t,
      group: { id: groupId, subject: operation.subject(evidence, wholeInput(operation, groupId, evidence)) },
      initial: { ...operation.prefill(evidence), ...values },
      choices,
      evidence,
      origin: await tools.requests.linkOrigin(operation, desk.id, evidence),
      notes: [...notes, ...notChoosable(operation, values, choices, t)],
    }),
  );
}

/** Input that is complete before anybody typed it: the example where nothing better is known. */
const wholeInput = (operation: WriteOperation, groupId: string, evidence: Evidence): RawInput => ({
  ...operation.example,
  ...operation.prefill(evidence),
  [groupFieldOf(operation) ?? 'group']: groupId,
});

/** What speaks against this group whatever else is typed: "it has no link". */
function groupProblem(operation: WriteOperation, groupId: string, evidence: Evidence, t: Texts): string | undefined {
  return operation.check(wholeInput(operation, groupId, evidence), evidence, t)[groupFieldOf(operation) ?? 'group'];
}

/** A line for each `ticks` field in which something was typed that the group does not have. */
function notChoosable(
  operation: WriteOperation,
  values: RawInput,
  choices: ReturnType<WriteOperation['choices']>,
  t: Texts,
): string[] {
  return Object.entries(operation.fields).flatMap(([name, field]) => {
    const typed = values[name];
    if (field.widget.kind !== 'ticks' || !Array.isArray(typed)) return [];
    const offered = new Set(choices[name]?.map(({ value }) => value));
    const missing = typed.filter((value) => !offered.has(String(value)));
    return missing.length === 0 ? [] : [t.commands.noChoice(field.label(t), t.listed(missing.map(String)))];
  });
}
