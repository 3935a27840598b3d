import { createHash } from 'node:crypto';
import { desk } from '../../../../sandbox/workspace';
import type { Request } from '../../../../src/domain/request';
import { CROWD } from '../crowd/people';
import { APPROVERS } from '../slack/replies';

const MINUTES = 60_000;
const DAY = 24 * 60 * MINUTES;
/** As many as one busy desk has. */
export const A_DAY = 130;
const GROUPS = 200;
/** What takes no decision yet; as many as wait at one time, however long the history is. */
export const PENDING = 20;

/** Of the history that is written: what subjects begin with. */
export const SUBJECTS = 'History';

const policy = {
  approvers: ['S0APPROVE'],
  approvalsNeeded: 1,
  expiresAfter: DAY,
  startWithin: 15 * MINUTES,
  twoApprovers: true,
};

/** The request that was asked so many requests before now: deleting the invite link of one of some groups. */
export function pastRequest(ago: number, now: number): Request {
  // As random as those of real requests, so that the indexes are as scattered.
  const inputDigest = createHash('sha256').update(`${ago}`).digest('hex');
  const id = inputDigest.slice(0, 12);
  const group = ago % GROUPS;
  const createdAt = Math.round(now - ((ago + 1) * DAY) / A_DAY);
  const isPending = ago < PENDING;
  const state = isPending ? 'pending' : ago % 10 === 7 ? 'failed' : 'succeeded';
  const at = (minutes: number): number | undefined => (isPending ? undefined : createdAt + minutes * MINUTES);
  const camsRequestId = `${id.toUpperCase()}-${ago}`;
  return {
    id,
    deskId: desk,
    operation: 'link delete',
    requesterId: CROWD[ago % CROWD.length] ?? '',
    input: { group: `HISTORY${group}`, reason: `The ${ago}th before now` },
    inputDigest,
    groupId: `HISTORY${group}`,
    subject: `${SUBJECTS} ${group}`,
    state,
    revision: 1,
    effect: 'destructive',
    policy,
    createdAt,
    // Those that wait do so while something is measured.
    expiresAt: (isPending ? now : createdAt) + DAY,
    approvedAt: at(5),
    decidedBy: isPending ? undefined : APPROVERS[ago % APPROVERS.length],
    endedAt: at(6),
    card: { channel: desk, ts: `${Math.floor(createdAt / 1000)}.${String(ago % 1_000_000).padStart(6, '0')}` },
    outcome: isPending
      ? undefined
      : { kind: state === 'failed' ? 'failed' : 'succeeded', done: [], missing: [], camsRequestId },
  };
}
