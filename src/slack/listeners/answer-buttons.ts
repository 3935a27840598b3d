import { checkInput } from '../flows/check-input';
import { operationNamed } from '../flows/drafts';
import { type Answered, answerRead } from '../flows/read';
import { respondAnswer, shareAnswer } from '../flows/show-answer';
import { type Listener, placeOf } from '../guard';
import { decodeAnswerState } from '../ids';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import { channelOf } from './channel-of';

/** Previous, Next: another page takes the place of the one before. */
export const onPage =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const url = payload.response_url;
    const again = url === undefined ? undefined : await answerAgain(tools, payload, 'person');
    if (again !== undefined && url !== undefined) await respondAnswer(tools, url, again.answered, true);
  };

/** Share in channel: the same answer, read again, in the words of the desk, for everybody to see. */
export const onShare =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const again = await answerAgain(tools, payload, 'channel');
    if (again === undefined) return;
    const { answered, deskId, channelId } = again;
    const personId = payload.user.id;
    await shareAnswer(tools, channelId, personId, answered);
    await tools.audit({
      deskId,
      at: tools.clock.now(),
      actor: { kind: 'person', id: personId },
      event: 'read.shared',
      data: { operation: answered.state.operation, page: answered.state.page },
    });
  };

interface Again {
  readonly answered: Answered;
  readonly deskId: string;
  readonly channelId: string;
}

/** Answers what a button remembers, for the person as they are admitted now; says so when it cannot. Throws CamsError. */
async function answerAgain(
  tools: Tools,
  payload: ActionPayload,
  reader: 'person' | 'channel',
): Promise<Again | undefined> {
  const personId = payload.user.id;
  const place = placeOf(payload);
  const known = await wordsOf(tools, personId);
  const state = decodeAnswerState(payload.actions[0].value);
  const operation = state && operationNamed(tools, state.operation);
  const checked = operation && checkInput(operation, state?.input ?? {}, known);
  if (state === undefined || operation?.kind !== 'read' || checked?.kind !== 'good') {
    await tools.tell.say(place, known, [known.slack.oldButton]);
    return undefined;
  }
  const admission = await tools.admit.toChannel(personId, channelOf(payload) ?? '');
  if (admission.kind === 'refused') {
    await tools.tell.say(place, admission.t, [admission.say]);
    return undefined;
  }
  const { desk } = admission;
  const question = { operation, input: checked.input, page: state.page };
  const everybody = { t: tools.textsFor(desk.language), timeZone: undefined };
  const answered = await answerRead(tools, admission, question, reader === 'channel' ? everybody : undefined);
  return { answered, deskId: desk.id, channelId: desk.channelId };
}
