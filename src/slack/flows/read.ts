import type { Answer } from '../../domain/answer';
import type { RawInput, Reader, ReadOperation } from '../../domain/operation';
import { auditableInput } from '../../requests/auditable';
import { type AnswerOptions, answerMessage, type Message } from '../blocks';
import { permalink } from '../identity';
import { type AnswerState, answerStateOf } from '../ids';
import type { Tools } from '../tools';
import type { Admission } from './admit';

type Admitted = Extract<Admission, { kind: 'admitted' }>;

export interface Question {
  readonly operation: ReadOperation;
  readonly input: RawInput;
  /** Counts from 1. */
  readonly page: number;
}

/** An answer, ready to be shown in more than one way. */
export interface Answered {
  readonly answer: Answer;
  readonly state: AnswerState;
  message(options?: AnswerOptions): Message;
}

/** What an answer is put together from, besides what was asked. */
export async function readContext(tools: Tools, { desk, person, t }: Admitted) {
  const { url } = await tools.identity();
  const reader: Reader = {
    now: tools.clock.now(),
    timeZone: person.timeZone,
    locale: person.locale,
    linkTo: (message) => permalink(url, message),
  };
  const directory = tools.directories(desk.scope);
  return { directory, requests: tools.requestBook(desk), operations: tools.operations, t, reader };
}

/** Answers a read and puts it on record. Throws CamsError. */
export async function answerRead(tools: Tools, admitted: Admitted, question: Question): Promise<Answered> {
  const { desk, person, t } = admitted;
  const { operation, input, page } = question;
  const answer = await operation.answer(input, { ...(await readContext(tools, admitted)), page });
  await tools.audit({
    deskId: desk.id,
    at: tools.clock.now(),
    actor: { kind: 'person', id: person.id },
    event: 'read.answered',
    data: { operation: operation.name, input: auditableInput(operation, input, tools.sealer), page },
  });
  const state = answerStateOf(operation, input, page);
  return { answer, state, message: (options) => answerMessage(answer, state, t, options) };
}
