import type { RawInput, ReadOperation } from '../../domain/operation';
import { readInputs } from '../elements';
import { readTogether } from '../elements/together';
import { checkInput } from '../flows/check-input';
import { handInWrite } from '../flows/hand-in-write';
import { type HandedIn, handIn, type Reply, refuseInput } from '../flows/handing-in';
import { answerRead } from '../flows/read';
import { report } from '../flows/report';
import { postAnswer } from '../flows/show-answer';
import { wasTicked } from '../flows/together';
import type { Ack, Listener } from '../guard';
import type { SubmissionPayload } from '../payloads';
import type { Tools } from '../tools';

/** An operation's form is handed in. */
export const onOperationSubmitted =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  (payload, ack) =>
    handIn(tools, payload, ack, async (handedIn) => {
      const { operation, draft, view } = handedIn;
      if (operation.kind === 'read') {
        const raw = readInputs(operation.fields, view.state.values, {});
        return handInRead(tools, handedIn, operation, raw, ack);
      }
      const choices = draft.evidence === undefined ? {} : operation.choices(draft.evidence);
      const raw = readInputs(operation.fields, view.state.values, choices);
      const together = readTogether(view.state.values);
      return handInWrite(tools, handedIn, { operation, raw, together, askAnyway: false }, ack);
    });

/** "Ask anyway": what was handed in a moment ago is in the draft. */
export const onAskedAnyway =
  (tools: Tools): Listener<SubmissionPayload, Reply> =>
  (payload, ack) =>
    handIn(tools, payload, ack, async (handedIn) => {
      const { operation, draft, admitted } = handedIn;
      if (operation.kind === 'read') {
        return refuseInput(handedIn, { [operation.name]: admitted.t.slack.notAccepted }, ack);
      }
      const { prefill: raw } = draft;
      return handInWrite(tools, handedIn, { operation, raw, together: wasTicked(raw), askAnyway: true }, ack);
    });

/** A read closes its form first: its answer may take longer than an acknowledgement. */
async function handInRead(
  tools: Tools,
  handedIn: HandedIn,
  operation: ReadOperation,
  raw: RawInput,
  ack: Ack<Reply>,
): Promise<void> {
  const { admitted } = handedIn;
  const { desk, person, t } = admitted;
  const checked = checkInput(operation, raw, t);
  if (checked.kind === 'bad') return refuseInput(handedIn, checked.problems, ack);
  await ack({ response_action: 'clear' });
  try {
    const answered = await answerRead(tools, admitted, { operation, input: checked.input, page: 1 });
    await postAnswer(tools, desk.channelId, person.id, answered);
  } catch (error) {
    report(tools.log, 'answer', error);
    await tools.tell.failure({ personId: person.id, channelId: desk.channelId }, t, error);
  }
}
