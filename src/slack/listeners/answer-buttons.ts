import type { Admission } from '../flows/admit';
import { checkInput } from '../flows/check-input';
import { operationNamed } from '../flows/drafts';
import { type Answered, answerRead, type Question, type ReadBy } from '../flows/read';
import { sendSheet } from '../flows/send-sheet';
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

/** Send me the CSV: the whole of the answer, in direct messages. */
export const onSendSheet =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const asked = await askedAgain(tools, payload);
    if (asked === undefined) return;
    const { admission, question } = asked;
    const { t } = admission;
    const sent = await sendSheet(tools, admission, question);
    await tools.tell.say(placeOf(payload), t, [sent ? [t.sheets.sent] : t.slack.oldButton]);
  };

interface AskedAgain {
  readonly admission: Extract<Admission, { kind: 'admitted' }>;
  readonly question: Question;
}

/** What a button remembers, asked by the person as they are admitted now; says so when it cannot be. */
async function askedAgain(tools: Tools, payload: ActionPayload): Promise<AskedAgain | undefined> {
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
  if (admission.kind === 'admitted') {
    return { admission, question: { operation, input: checked.input, page: state.page } };
  }
  await tools.tell.say(place, admission.t, [admission.say]);
  return undefined;
}

interface Again {
  readonly answered: Answered;
  readonly deskId: string;
  readonly channelId: string;
}

/** The answer, read again. Throws CamsError. */
async function answerAgain(tools: Tools, payload: ActionPayload, readBy: ReadBy): Promise<Again | undefined> {
  const asked = await askedAgain(tools, payload);
  if (asked === undefined) return undefined;
  const { id: deskId, channelId } = asked.admission.desk;
  return { answered: await answerRead(tools, asked.admission, asked.question, readBy), deskId, channelId };
}
