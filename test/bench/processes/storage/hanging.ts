import { desk } from '../../../../sandbox/workspace';
import type { AuditFact } from '../../../../src/domain/audit';
import type { Request } from '../../../../src/domain/request';
import { CHAIN_START, type ChainHead, entryHash } from '../../../../src/store/audit-chain';
import { toJson, toJsonOrNull } from '../../../../src/store/columns';
import type { AttemptRow, AuditRow, JobRow, Schema } from '../../../../src/store/schema';
import { inBatches, type Sink } from './batches';
import { HISTORY_KEY } from './history-key';
import { pastAudit } from './past-audit';
import {
  attemptOf,
  expiryOf,
  type PostRow,
  postsOf,
  type RevisionRow,
  revisionOf,
  type VoteRow,
  voteOf,
} from './past-rows';

/** What hangs on requests: evidence, votes, attempts, posts, jobs, and the audit of their desk in one chain. */
export function createHanging(sinks: readonly Sink[]) {
  const revisions = inBatches<RevisionRow>(sinks, 'revisions');
  const votes = inBatches<VoteRow>(sinks, 'votes');
  const attempts = inBatches<AttemptRow>(sinks, 'attempts');
  const posts = inBatches<PostRow>(sinks, 'outbox');
  const jobs = inBatches<JobRow>(sinks, 'jobs');
  const audit = inBatches<AuditRow>(sinks, 'audit');
  const heads = inBatches<Schema['auditHeads']>(sinks, 'auditHeads');
  let head: ChainHead = CHAIN_START;

  function sealed(fact: AuditFact): AuditRow {
    const unsealed = { ...fact, seq: head.seq + 1, previousHash: head.hash };
    head = { seq: unsealed.seq, hash: entryHash(unsealed, HISTORY_KEY) };
    const { deskId, at, event, requestId = null } = fact;
    const [actor, data] = [toJson(fact.actor), toJsonOrNull(fact.data)];
    return {
      deskId,
      seq: head.seq,
      at,
      actor,
      event,
      requestId,
      data,
      previousHash: unsealed.previousHash,
      hash: head.hash,
    };
  }

  return {
    /** The request has to be written already. */
    add: async (request: Request): Promise<void> => {
      await revisions.add(revisionOf(request));
      if (request.state === 'pending') await jobs.add(expiryOf(request));
      else {
        await votes.add(voteOf(request));
        await attempts.add(attemptOf(request));
      }
      for (const post of postsOf(request)) await posts.add(post);
      for (const fact of pastAudit(request)) await audit.add(sealed(fact));
    },
    /** @returns how many audit entries there are */
    end: async (): Promise<number> => {
      await heads.add({ deskId: desk, ...head });
      for (const batches of [revisions, votes, attempts, posts, jobs, audit, heads]) await batches.end();
      return head.seq;
    },
  };
}
