import type { KnownBlock, ModalView } from '@slack/types';
import type { LinkOrigin } from '../../domain/foresight';
import type { Evidence, Operation, RawInput } from '../../domain/operation';
import type { Texts } from '../../texts';
import { bold, phrase } from '../../texts/phrase';
import { consequenceBullets } from '../blocks/foresight';
import { lines, richText } from '../blocks/rich';
import { context } from '../blocks/small';
import { inline } from '../clip';
import { groupFieldOf } from '../commands/typed-input';
import { buildInput, type Choices } from '../elements';
import { groupFirst } from '../elements/group';
import { togetherBlocks } from '../elements/together';
import { callbacks } from '../ids';
import { modal } from './modal';

interface Form {
  readonly operation: Operation;
  readonly draftId: string;
  readonly t: Texts;
  /** What the person should know about what was typed, for example "+62…99 is not a member". */
  readonly notes: readonly string[];
}

export interface OperationForm extends Form {
  /** The settled group: shown, not asked for. */
  readonly group?: { readonly id: string; readonly subject: string } | undefined;
  /** Raw values by field name. */
  readonly initial: RawInput;
  readonly choices: Choices;
  /** What the group looks like now; only writes have it. */
  readonly evidence?: Evidence | undefined;
  /** Which request made the group's link, where one of ours did. */
  readonly origin?: LinkOrigin | undefined;
}

/** The form of an operation: which group, what it looks like now, and what is still to be said. */
export function operationView(form: OperationForm): ModalView {
  const { operation, draftId, t, group, initial, choices, evidence, notes } = form;
  const words = operation.words(t);
  const inputs = Object.entries(operation.fields)
    .filter(([, field]) => !(group !== undefined && field.widget.kind === 'group'))
    .map(([name, field]) => buildInput({ name, field, t, initial: initial[name], choices: choices[name] ?? [] }));
  return modal({
    t,
    title: words.title,
    callback: callbacks.operation,
    draftId,
    submit: words.submit,
    blocks: [
      context(words.summary),
      ...noteBlocks(notes),
      ...(group === undefined ? [] : groupBlocks(operation, group.subject, evidence, t)),
      ...inputs,
      ...togetherBlocks(operation, evidence, t),
      ...foreseen(form),
      ...afterwards(operation, evidence, t),
    ],
  });
}

/** The first step when the group is not clear yet: picking one fills the rest of the form. */
export function pickGroupView({ operation, draftId, t, notes }: Form): ModalView {
  const words = operation.words(t);
  const pickers = Object.entries(operation.fields).flatMap(([name, field]): KnownBlock[] =>
    field.widget.kind === 'group'
      ? [groupFirst({ name, field, widget: field.widget, t, initial: undefined, choices: [] })]
      : [],
  );
  return modal({
    t,
    title: words.title,
    callback: callbacks.pickGroup,
    draftId,
    submit: t.views.continue,
    blocks: [context(words.summary), ...noteBlocks(notes), ...pickers],
  });
}

const noteBlocks = (notes: readonly string[]): KnownBlock[] =>
  richText(lines(...notes.map((note) => phrase`${bold(inline(note, 500))}`)));

/** The group as it is, without what the inputs below show anyway. */
function groupBlocks(operation: Operation, subject: string, evidence: Evidence | undefined, t: Texts): KnownBlock[] {
  const portrait = operation.kind === 'write' && evidence !== undefined ? operation.portrait(evidence, t) : {};
  const asked = Object.values(operation.fields).map((field) => field.label(t));
  const facts = Object.entries(portrait).filter(([label, value]) => value !== subject && !asked.includes(label));
  return richText(
    lines(
      t.card.fact(t.views.groupLabel, [inline(subject) || t.views.subjectMissing]),
      ...facts.map(([label, value]) => t.card.fact(label, [inline(value)])),
    ),
  );
}

/** What will happen if it is handed in as it is filled in now, and whether that can be undone. */
function foreseen({ operation, group, initial, evidence, origin, t }: OperationForm): KnownBlock[] {
  if (operation.kind === 'read') return [];
  const groupField = groupFieldOf(operation);
  const input = group === undefined || groupField === undefined ? initial : { ...initial, [groupField]: group.id };
  const last = context(t.finality[operation.finality(evidence, input)]);
  const consequences = evidence === undefined ? [] : operation.consequences(evidence, input, t, origin);
  if (consequences.length === 0) return [last];
  return [...richText(lines(phrase`${bold(t.card.willHappen)}`), consequenceBullets(consequences)), last];
}

/** What handing it in leads to. */
function afterwards(operation: Operation, evidence: Evidence | undefined, t: Texts): KnownBlock[] {
  if (operation.kind === 'read') return [];
  const [only, other] = operation.effects;
  const effect = evidence === undefined ? (other === undefined ? only : undefined) : operation.effect(evidence);
  return effect === undefined ? [] : [context(t.views.after[effect])];
}
