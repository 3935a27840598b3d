import type { Draft } from '../../domain/draft';
import { explanationLines, toFailure } from '../../domain/errors';
import type { Evidence, RawInput, WriteOperation } from '../../domain/operation';
import type { Submitted } from '../../requests/api';
import type { Texts } from '../../texts';
import { groupFieldOf } from '../commands/typed-input';
import type { Tools } from '../tools';
import type { Admission } from './admit';
import { checkInput } from './check-input';
import { report } from './report';
import { submitTogether, ticked } from './together';
import { within } from './within';

type Admitted = Extract<Admission, { kind: 'admitted' }>;

/** What came of a form: a request, or a sentence for each field that speaks against it. */
export type Handed =
  | { readonly kind: 'bad'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'handed'; readonly submitted: Submitted; readonly besides?: Submitted | undefined };

/** A form as it was filled in; `together` tells whether what is usually wanted besides was ticked. */
export interface WriteForm {
  readonly operation: WriteOperation;
  readonly raw: RawInput;
  readonly together: boolean;
  readonly askAnyway: boolean;
}

/** An acknowledgement is due within 3 s, so reading may take this long. */
const INSPECT_WITHIN = 2000;

/** Checks what was typed against its schemas and the evidence, and makes the request. Throws what the store throws. */
export async function submitWrite(tools: Tools, admitted: Admitted, draft: Draft, form: WriteForm): Promise<Handed> {
  const { operation, raw, together, askAnyway } = form;
  const { desk, person, t } = admitted;
  const checked = checkInput(operation, { ...raw, ...draftGroup(operation, draft) }, t);
  if (checked.kind === 'bad') return checked;
  const { input } = checked;

  const evidence = draft.evidence ?? (await inspectNew(tools, admitted, operation, input));
  if (typeof evidence === 'string') return { kind: 'bad', problems: { [firstField(operation)]: evidence } };
  const problems = operation.check(input, evidence, t);
  if (Object.keys(problems).length > 0) return { kind: 'bad', problems };

  const submission = { desk, operation, input, evidence, requester: person, draftId: draft.id, askAnyway };
  const submitted = await tools.requests.submit(submission);
  if (submitted.kind === 'asked_before') await tools.drafts.update(draft.id, { prefill: ticked(input, together) });
  if (submitted.kind !== 'submitted' || !together) return { kind: 'handed', submitted };
  return { kind: 'handed', submitted, besides: await submitTogether(tools, submission) };
}

/** The group is the one the form was filled for, whatever the view says. */
const draftGroup = (operation: WriteOperation, { groupId }: Draft): RawInput => {
  const name = groupFieldOf(operation);
  return name === undefined || groupId === undefined ? {} : { [name]: groupId };
};

/** For an operation without a group, what is there is read when its form is handed in; a string says why it could not be. */
async function inspectNew(
  tools: Tools,
  { desk, t }: Admitted,
  operation: WriteOperation,
  input: RawInput,
): Promise<Evidence | string> {
  if (groupFieldOf(operation) !== undefined) return t.slack.groupUnread;
  try {
    const target = operation.target(input);
    const reading = operation.inspect(target, { directory: tools.directories(desk) });
    const evidence = await within(tools.clock, INSPECT_WITHIN, reading);
    return evidence === 'late' ? t.slack.groupTooSlow : (evidence ?? t.slack.groupGone);
  } catch (error) {
    report(tools.log, 'submission', error);
    return failureSentence(error, t);
  }
}

/** In plain text: an input's error takes nothing else. */
function failureSentence(error: unknown, t: Texts): string {
  return t.sentences(
    explanationLines(toFailure(error), t).map((line) =>
      line.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join(''),
    ),
  );
}

const firstField = (operation: WriteOperation): string => Object.keys(operation.fields)[0] ?? 'reason';
