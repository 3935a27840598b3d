import * as z from 'zod';
import { policySchema } from '../../domain/policy-schema';
import type { RequestChange } from '../../domain/ports/store';
import type { Outcome, Request } from '../../domain/request';
import { REQUEST_STATES } from '../../domain/request-state';
import {
  anyObject,
  commonJson,
  effectColumn,
  failureSchema,
  json,
  messageRefSchema,
  optional,
  orNull,
  toJson,
  toJsonOrNull,
} from '../columns';
import type { RequestRow } from '../schema';

const partSchema = z.object({ what: z.string(), value: z.string() });

const outcomeSchema = z.object({
  kind: z.enum(['succeeded', 'partial', 'failed', 'unknown']),
  done: z.array(partSchema),
  missing: z.array(partSchema),
  failure: failureSchema.optional(),
  doubt: z.string().optional(),
  camsRequestId: z.string().optional(),
  saidBy: z.string().optional(),
});

const rowSchema = z.object({
  id: z.string(),
  deskId: z.string(),
  operation: z.string(),
  requesterId: z.string(),
  input: json(anyObject),
  inputDigest: z.string(),
  groupId: optional(z.string()),
  subject: json(z.string()),
  state: z.enum(REQUEST_STATES),
  revision: z.number(),
  effect: effectColumn,
  policy: commonJson(policySchema),
  createdAt: z.number(),
  expiresAt: z.number(),
  approvedAt: optional(z.number()),
  decidedBy: optional(z.string()),
  endedAt: optional(z.number()),
  card: optional(json(messageRefSchema)),
  outcome: optional(json(outcomeSchema)),
});

export const requestOf = (row: unknown): Request => rowSchema.parse(row);

export const requestRow = (request: Request): RequestRow => ({
  ...request,
  input: toJson(request.input),
  subject: toJson(request.subject),
  policy: toJson(request.policy),
  groupId: orNull(request.groupId),
  approvedAt: orNull(request.approvedAt),
  decidedBy: orNull(request.decidedBy),
  endedAt: orNull(request.endedAt),
  card: toJsonOrNull(request.card),
  outcome: toJsonOrNull(request.outcome),
  camsRequestId: orNull(camsRequestIdOf(request.outcome)),
});

const camsRequestIdOf = (outcome: Outcome | undefined): string | undefined =>
  findable(outcome?.camsRequestId ?? outcome?.failure?.camsRequestId);

/** Neither database takes a NUL in a text. */
export const findable = (camsRequestId: string | undefined): string | undefined =>
  camsRequestId?.includes('\0') ? undefined : camsRequestId;

/** An outcome that does not name one leaves what the reply named. */
function knownToCams(outcome: Outcome | undefined): Pick<Partial<RequestRow>, 'camsRequestId'> {
  const camsRequestId = camsRequestIdOf(outcome);
  return camsRequestId === undefined ? {} : { camsRequestId };
}

/** The columns a move writes: a member that stands there as `undefined` empties its column. */
export const changedColumns = (change: RequestChange & { readonly revision?: number }): Partial<RequestRow> => ({
  ...('revision' in change && { revision: change.revision }),
  ...('effect' in change && { effect: change.effect }),
  ...('expiresAt' in change && { expiresAt: change.expiresAt }),
  ...('groupId' in change && { groupId: orNull(change.groupId) }),
  ...('approvedAt' in change && { approvedAt: orNull(change.approvedAt) }),
  ...('decidedBy' in change && { decidedBy: orNull(change.decidedBy) }),
  ...('endedAt' in change && { endedAt: orNull(change.endedAt) }),
  ...('outcome' in change && { outcome: toJsonOrNull(change.outcome), ...knownToCams(change.outcome) }),
});
