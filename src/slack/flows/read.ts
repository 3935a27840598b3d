import type { Answer } from '../../domain/answer';
import type { RawInput, ReadOperation } from '../../domain/operation';
import { auditableInput } from '../../requests/auditable';
import { type AnswerOptions, answerMessage, type Message } from '../blocks';
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

/** Answers a read and puts it on record. Throws CamsError. */
export async function answerRead(tools: Tools, { desk, person, t }: Admitted, question: Question): Promise<Answered> {
  const { operation, input, page } = question;
  const answer = await operation.answer(input, {
    directory: tools.directories(desk.scope),
    requests: tools.requestBook(desk),
    operations: tools.operations,
    t,
    page,
  });
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
