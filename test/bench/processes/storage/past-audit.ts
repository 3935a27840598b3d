import type { Actor, AuditFact } from '../../../../src/domain/audit';
import type { Request } from '../../../../src/domain/request';

/** Entries that an ended request has, and one that waits. */
export const ENTRIES_EACH = 7;
export const ENTRIES_PENDING = 2;

/** What was put on record of a request. */
export function pastAudit(request: Request): AuditFact[] {
  const { id: requestId, deskId, createdAt, requesterId, decidedBy = '', approvedAt, endedAt, outcome } = request;
  const itself: Actor = { kind: 'groupkeeper' };
  const fact = (event: string, at: number, actor: Actor, data: Readonly<Record<string, unknown>>): AuditFact => ({
    deskId,
    at,
    actor,
    event,
    requestId,
    data: { revision: 1, ...data },
  });
  const { operation, subject, effect, policy, input } = request;
  const begun = [
    fact(
      'request.submitted',
      createdAt,
      { kind: 'person', id: requesterId },
      { operation, subject, effect, policy, input },
    ),
    fact('card.posted', createdAt + 500, itself, { card: request.card }),
  ];
  if (approvedAt === undefined || endedAt === undefined) return begun;
  return [
    ...begun,
    fact('request.confirmed', approvedAt, { kind: 'person', id: decidedBy }, { votes: 1, needed: 1 }),
    fact('request.approved', approvedAt, itself, { state: 'approved' }),
    fact('attempt.sent', approvedAt + 400, itself, { state: 'executing', attempt: `attempt-${requestId}` }),
    fact('attempt.accepted', approvedAt + 600, itself, { state: 'settling', camsRequestId: outcome?.camsRequestId }),
    fact('request.settled', endedAt, itself, { state: request.state, outcome }),
  ];
}
