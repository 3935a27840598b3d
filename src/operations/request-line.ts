import type { Request } from '../domain/request';
import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';

/** One request in one line, for lists of them. */
export const requestLine = (request: Request, t: Texts): Phrase =>
  t.requestLine({
    heading: headingOf(request, t),
    subject: request.subject,
    state: t.states[request.state],
    requesterId: request.requesterId,
    createdAt: request.createdAt,
    expiresAt: request.state === 'pending' ? request.expiresAt : undefined,
  });

/** The heading its card had. The words of an operation stand under its name in camel case. */
function headingOf({ operation, effect }: Request, t: Texts): string {
  const key = operation.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = new Map(Object.entries(t.operations)).get(key);
  return words !== undefined && 'heading' in words ? words.heading(effect) : operation;
}
