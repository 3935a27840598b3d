import type { ModalView } from '@slack/types';
import type { Draft } from '../../domain/draft';
import type { Operation, Problems } from '../../domain/operation';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import type { Ack } from '../guard';
import type { ShownView, SubmissionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import type { Admission } from './admit';
import { problemsAtInputs } from './check-input';
import { findDraft, operationNamed } from './drafts';
import { failureLines, saidIn } from './tell';

/** What a submission is acknowledged with; it is the only answer it gets. */
export type Reply =
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'clear' };

export interface HandedIn {
  readonly admitted: Extract<Admission, { kind: 'admitted' }>;
  readonly draft: Draft;
  readonly operation: Operation;
  readonly view: ShownView;
}

/** The common way of everything handed in: the draft, who hands it in, and the desk are checked as they are now. `work` acknowledges. */
export async function handIn(
  tools: Tools,
  { user, view }: SubmissionPayload,
  ack: Ack<Reply>,
  work: (handedIn: HandedIn) => Promise<void>,
): Promise<void> {
  const known = await wordsOf(tools, user.id);
  const say = (t: Texts, title: string, said: Phrase): Promise<void> =>
    ack({ response_action: 'update', view: saidIn(t, title, [said]) });

  const found = await findDraft(tools, view, user.id, known);
  if (found.kind === 'refused') return say(known, known.slack.title, found.say);
  const { draft } = found;
  const operation = operationNamed(tools, draft.operation);
  if (operation === undefined) return say(known, known.slack.title, known.slack.unknownView);
  const admission = await tools.admit.toDesk(user.id, draft.deskId);
  if (admission.kind === 'refused') return say(admission.t, operation.words(admission.t).title, admission.say);
  return work({ admitted: admission, draft, operation, view });
}

/** What a submission is answered with when it failed: nothing was written, or it is found again when handed in again. */
export const failedSubmission = (error: unknown, t: Texts): Reply => ({
  response_action: 'update',
  view: saidIn(t, t.slack.title, failureLines(error, t)),
});

/** Shows problems at their fields, or in the form's place when there is no field to show them at. */
export function refuseInput(
  { admitted, operation, view }: HandedIn,
  problems: Problems,
  ack: Ack<Reply>,
): Promise<void> {
  const { t } = admitted;
  const errors = problemsAtInputs(problems, operation, view, t);
  if (errors !== undefined) return ack({ response_action: 'errors', errors });
  const said = Object.values(problems).map((problem): Phrase => [problem]);
  return ack({ response_action: 'update', view: saidIn(t, operation.words(t).title, said) });
}
