import type { ReadContext } from '../domain/operation';
import type { Request } from '../domain/request';
import type { Phrase } from '../texts/phrase';

type Context = Pick<ReadContext, 'operations' | 't'>;

/** One request in one line, for lists of them. */
export const requestLine = (request: Request, context: Context): Phrase =>
  context.t.requestLine({
    heading: headingOf(request, context),
    subject: request.subject,
    state: context.t.states[request.state],
    requesterId: request.requesterId,
    createdAt: request.createdAt,
    expiresAt: request.state === 'pending' ? request.expiresAt : undefined,
  });

/** The heading its card had; the bare name where the operation is not there any more. */
export function headingOf({ operation: name, effect }: Request, { operations, t }: Context): string {
  const operation = operations.find((each) => each.name === name);
  return operation?.kind === 'write' ? operation.words(t).heading(effect) : name;
}
