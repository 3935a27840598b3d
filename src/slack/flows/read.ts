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

/** Whose words an answer is in, and in whose time its dates. */
export type ReadBy = 'person' | 'channel';

/** An answer, ready to be shown in more than one way. */
export interface Answered {
  readonly answer: Answer;
  readonly state: AnswerState;
  message(options?: AnswerOptions): Message;
}

/** What an answer is put together from, besides what was asked; for everybody in the channel, in its words and no one's zone. */
export async function readContext(tools: Tools, { desk, person, t }: Admitted, readBy: ReadBy = 'person') {
  const { url } = await tools.identity();
  const isForOne = readBy === 'person';
  const reader: Reader = {
    now: tools.clock.now(),
    timeZone: isForOne ? person.timeZone : undefined,
    locale: isForOne ? person.locale : desk.language,
    linkTo: (message) => permalink(url, message),
  };
  const words = isForOne ? t : tools.textsFor(desk.language);
  const directory = tools.directories(desk);
  return { directory, requests: tools.requestBook(desk), operations: tools.operations, t: words, reader };
}

/** Answers a read, for who asked unless told, and puts it on record. Throws CamsError. */
export async function answerRead(
  tools: Tools,
  admitted: Admitted,
  question: Question,
  readBy: ReadBy = 'person',
): Promise<Answered> {
  const { desk, person } = admitted;
  const { operation, input, page } = question;
  const context = await readContext(tools, admitted, readBy);
  const answer = await operation.answer(input, { ...context, page });
  await tools.audit({
    deskId: desk.id,
    at: tools.clock.now(),
    actor: { kind: 'person', id: person.id },
    event: 'read.answered',
    data: { operation: operation.name, input: auditableInput(operation, input, tools.sealer), page },
  });
  const state = answerStateOf(operation, input, page);
  return { answer, state, message: (options) => answerMessage(answer, state, context.t, options) };
}
