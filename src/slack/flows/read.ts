import type { Answer } from '../../domain/answer';
import type { RawInput, ReadOperation } from '../../domain/operation';
import { auditableInput } from '../../requests/auditable';
import type { Texts } from '../../texts';
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

/** Whose words an answer is in, and in whose time its dates. */
export interface Reader {
  readonly t: Texts;
  readonly timeZone: string | undefined;
}

/** An answer, ready to be shown in more than one way. */
export interface Answered {
  readonly answer: Answer;
  readonly state: AnswerState;
  message(options?: AnswerOptions): Message;
}

/** Answers a read, for who asked unless told, and puts it on record. Throws CamsError. */
export async function answerRead(
  tools: Tools,
  { desk, person, t: words }: Admitted,
  question: Question,
  reader: Reader = { t: words, timeZone: person.timeZone },
): Promise<Answered> {
  const { operation, input, page } = question;
  const { t, timeZone } = reader;
  const answer = await operation.answer(input, {
    directory: tools.directories(desk.scope),
    requests: tools.requestBook(desk),
    operations: tools.operations,
    t,
    timeZone,
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
