import type { Request } from '../domain/request';
import type { Texts } from '../texts';
import type { Phrase } from '../texts/phrase';

/** A request in one line: what, which group, how far, who and when. */
export const requestLineOf = (request: Request, t: Texts): Phrase =>
  t.operations.requests.line({
    heading: request.operation,
    subject: request.subject,
    state: t.states[request.state],
    requester: request.requesterId,
    at: request.createdAt,
  });
