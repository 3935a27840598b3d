import type { Note, Post } from '../../../../src/domain/note';
import type { Request } from '../../../../src/domain/request';
import { toJson, toJsonOrNull } from '../../../../src/store/columns';
import type { AttemptRow, JobRow, OutboxRow, Schema } from '../../../../src/store/schema';

export type RevisionRow = Schema['revisions'];
export type VoteRow = Schema['votes'];
/** The database numbers them. */
export type PostRow = Omit<OutboxRow, 'position'>;

export const revisionOf = ({ id, groupId, subject, effect, createdAt }: Request): RevisionRow => ({
  requestId: id,
  revision: 1,
  evidence: toJson({
    groupId,
    subject,
    status: 'ACTIVE',
    link: { masked: 'chat.whatsapp.com/…abcd', fingerprint: id.repeat(4) },
  }),
  effect,
  createdAt,
});

export const voteOf = ({ id, decidedBy = '', approvedAt = 0 }: Request): VoteRow => ({
  requestId: id,
  revision: 1,
  personId: decidedBy,
  at: approvedAt,
});

export const attemptOf = ({ id, groupId = '', approvedAt = 0, endedAt = 0, outcome }: Request): AttemptRow => ({
  id: `attempt-${id}`,
  requestId: id,
  revision: 1,
  lock: groupId,
  attemptedAt: approvedAt,
  reply: toJsonOrNull({ camsRequestId: outcome?.camsRequestId, facts: {} }),
  failure: null,
  settledAt: endedAt,
});

export const expiryOf = ({ id, expiresAt }: Request): JobRow => ({
  kind: 'expire',
  key: id,
  dueAt: expiresAt,
  claimed: 0,
  askedAgainAt: null,
  tries: 0,
  fence: 1,
  version: 1,
});

/** What was posted of a request: its card, and how it went on. */
export function postsOf({ id, createdAt, decidedBy, approvedAt, endedAt, card, outcome }: Request): PostRow[] {
  const post = (what: Post, at: number): PostRow => ({
    id: `post-${id}-${at}`,
    requestId: id,
    post: toJson(what),
    at,
    maybePosted: 0,
    postedAt: at + 300,
    ref: toJsonOrNull(card),
    buriedAt: null,
    buriedBecause: null,
  });
  const note = (said: Note, at: number): PostRow => post({ kind: 'note', note: said }, at);
  if (approvedAt === undefined || endedAt === undefined || decidedBy === undefined)
    return [post({ kind: 'card' }, createdAt)];
  return [
    post({ kind: 'card' }, createdAt),
    note({ kind: 'confirmed', by: [decidedBy] }, approvedAt),
    note({ kind: 'accepted', camsRequestId: outcome?.camsRequestId ?? '' }, approvedAt + 600),
    note({ kind: 'ended' }, endedAt),
  ];
}
