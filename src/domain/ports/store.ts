import type { AuditEntry, AuditFact } from '../audit';
import type { AuditLine } from '../audit-line';
import type { Draft } from '../draft';
import type { Failure } from '../errors';
import type { HistoryFilter } from '../history';
import type { Job, JobKind } from '../job';
import type { Post } from '../note';
import type { Attempt, MessageRef, Request, Revision } from '../request';
import type { RequestState } from '../request-state';
import type { Begun, BegunTable } from './begun';
import type { CallPlaces } from './call-places';
import type { DeskChangeTable, DeskPostTable, DeskTable } from './desk-tables';
import type { GroupOwnerTable } from './group-owners';
import type { HomeTable } from './homes';
import type { MadeLinkTable } from './made-links';
import type { RequestOverviewTable } from './request-overview';
import type { TokenTable } from './tokens';

/** Where a request stands: a move takes place only from exactly here. */
export interface Standing {
  readonly id: string;
  readonly state: RequestState;
  readonly revision: number;
}

/** What a move may write besides the state. */
export type RequestChange = Partial<
  Pick<Request, 'groupId' | 'effect' | 'expiresAt' | 'approvedAt' | 'decidedBy' | 'endedAt' | 'outcome'>
>;

export interface RequestTable extends RequestOverviewTable {
  insert(request: Request): Promise<void>;
  find(id: string): Promise<Request | undefined>;
  /** Moves a request from where it stands; `false` when it no longer stands there, and then nothing was written. A new revision is given as `revision`. */
  move(from: Standing, to: RequestState, change: RequestChange & { readonly revision?: number }): Promise<boolean>;
  /** Where the card stands; once set it stays, since the thread hangs on it. */
  setCard(id: string, card: MessageRef): Promise<void>;
  /** The newest request of this person with this input, not older than `since`, that did something or still may. */
  findLike(requesterId: string, inputDigest: string, since: number): Promise<Request | undefined>;
  /** Those about a group, whatever its desk, asked since then, earliest first. */
  ofGroup(groupId: string, since: number): Promise<readonly Request[]>;
  inState(deskId: string, states: readonly RequestState[]): Promise<readonly Request[]>;
  /** A page, newest first; `total` is counted up to one more than `COUNTED`. */
  history(
    deskId: string,
    query: HistoryFilter & { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly items: readonly Request[]; readonly total: number }>;
  /** Those asked before this one, or the newest, newest first. */
  older(
    deskId: string,
    filter: HistoryFilter,
    than: Pick<Request, 'createdAt' | 'id'> | undefined,
    limit: number,
  ): Promise<readonly Request[]>;
  /** When the newest were asked, newest first. */
  times(deskId: string, filter: HistoryFilter, limit: number): Promise<readonly number[]>;
  /** The request whose write CAMS knows by this RequestId. */
  findByCams(deskId: string, camsRequestId: string): Promise<Request | undefined>;
}

export interface RevisionTable {
  insert(revision: Revision): Promise<void>;
  /** A revision, and who voted on it, earliest first. */
  withVotes(
    requestId: string,
    revision: number,
  ): Promise<(Revision & { readonly votes: readonly string[] }) | undefined>;
  find(requestId: string, revision: number): Promise<Revision | undefined>;
}

export interface VoteTable {
  /** `false` when this person has voted on this revision before. */
  insert(vote: {
    readonly requestId: string;
    readonly revision: number;
    readonly personId: string;
    readonly at: number;
  }): Promise<boolean>;
  /** Who voted on a revision, earliest first. */
  of(requestId: string, revision: number): Promise<readonly string[]>;
  /** The same of several at once, by request id; those nobody voted on are not in it. */
  ofAll(requests: readonly Pick<Request, 'id' | 'revision'>[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** What attempts have to do with a lock. */
export interface LockUse {
  /** The request whose unsettled attempt holds the lock. */
  readonly heldFor: string | undefined;
  /** How many attempts were ever recorded with it: unlike a time, it shows every one that came in between. */
  readonly attempts: number;
}

export interface AttemptTable {
  /** `false` when another unsettled attempt holds the same lock, or the revision was attempted before; nothing is written then. */
  insert(attempt: Attempt): Promise<boolean>;
  /** The latest attempt of a request. */
  of(requestId: string): Promise<Attempt | undefined>;
  /** Who holds a lock, and how often it was taken so far. */
  under(lock: string): Promise<LockUse>;
  setReply(id: string, reply: NonNullable<Attempt['reply']>): Promise<void>;
  /** Keeps why no reply came. */
  setFailure(id: string, failure: Failure): Promise<void>;
  /** Frees the lock; a failure that was kept before stays unless there is a new one. */
  settle(id: string, at: number, failure?: Failure): Promise<void>;
}

/** A post still owed, in the order of its request's thread. */
export interface OwedPost extends Begun {
  readonly requestId: string;
  readonly post: Post;
}

export interface OutboxTable extends BegunTable {
  /** Owes posts, in this order. Adds nothing for an id that was added before. */
  add(requestId: string, posts: readonly Pick<OwedPost, 'id' | 'post'>[], at: number): Promise<void>;
  /** All posts a request still owes, oldest first. */
  owed(requestId: string): Promise<readonly OwedPost[]>;
  markPosted(ids: readonly string[], at: number, ref: MessageRef | undefined): Promise<void>;
  /** Given up for good; counted as a dead letter. */
  bury(id: string, at: number, reason: string): Promise<void>;
  /** How many posts were ever given up. */
  buried(): Promise<number>;
}

/** A job that is asked for. */
export interface Scheduling {
  readonly kind: JobKind;
  readonly key: string;
  /** Unix ms. */
  readonly runAt: number;
}

export interface JobSchedule {
  /** Asks for a job at `runAt`; asked for again, the earlier time counts. */
  schedule(kind: JobKind, key: string, runAt: number): Promise<void>;
}

/** What became of a job that was claimed: when it is due again (Unix ms), nothing more, or it was another's by now. */
export type GivenBack = number | 'done' | 'lost';

export interface JobTable extends JobSchedule {
  /** The same of several at once. */
  scheduleAll(asked: readonly Scheduling[]): Promise<void>;
  /** Claims the job that is longest due, of these kinds or of any, for `leaseMs`; after that another may claim it. */
  claim(now: number, leaseMs: number, kinds?: readonly JobKind[]): Promise<Job | undefined>;
  /** Removes a claimed job; keeps it when it was asked for again meanwhile. */
  finish(job: Job): Promise<GivenBack>;
  /** Puts a claimed job back to run at `runAt`, or earlier when that was asked for meanwhile. */
  retry(job: Job, runAt: number): Promise<GivenBack>;
  /** When the next job, of these kinds or of any, is due or its lease ends, Unix ms. */
  nextDue(kinds?: readonly JobKind[]): Promise<number | undefined>;
}

export interface AuditTable {
  append(fact: AuditFact): Promise<AuditEntry>;
  /** Holds a desk's chain until the transaction ends: what is counted then is what the next entry stands on. */
  hold(deskId: string): Promise<void>;
  /** One desk's chain, in order, from `afterSeq`. */
  read(deskId: string, afterSeq: number, limit: number): Promise<readonly AuditEntry[]>;
  /** The last entry of a desk's chain. */
  head(deskId: string): Promise<{ readonly seq: number; readonly hash: string } | undefined>;
  deskIds(): Promise<readonly string[]>;
}

/** A line about the audit that its channel is still owed. */
export interface OwedLine extends AuditLine, Begun {}

export interface AuditLineTable extends BegunTable {
  /** Adds nothing when a line with this id was added before. */
  add(line: AuditLine): Promise<void>;
  owed(deskId: string): Promise<readonly OwedLine[]>;
  /** Up to which entry a desk's channel was told, or is to be; 0 at first. */
  lastSeq(deskId: string): Promise<number>;
  markPosted(id: string, at: number): Promise<void>;
  /** Given up for good. */
  bury(id: string, at: number, reason: string): Promise<void>;
}

export interface DraftTable {
  insert(draft: Draft): Promise<void>;
  find(id: string): Promise<Draft | undefined>;
  update(
    id: string,
    change: Partial<Pick<Draft, 'operation' | 'deskId' | 'groupId' | 'evidence' | 'prefill'>>,
  ): Promise<void>;
  /** Marks the draft as used by a request; `false` when it was used before. */
  use(id: string, requestId: string): Promise<boolean>;
  /** Removes drafts older than `before`. */
  prune(before: number): Promise<void>;
}

/** What Slack delivered, by a key that stays the same when Slack delivers it again. */
export interface DeliveryTable {
  /** `false` when it was remembered before. */
  remember(key: string, at: number): Promise<boolean>;
  /** It was remembered, but nothing came of it: the next time it is new. */
  forget(key: string): Promise<void>;
  /** Removes what was remembered before `before`. */
  prune(before: number): Promise<void>;
}

export interface Tables {
  readonly requests: RequestTable;
  readonly revisions: RevisionTable;
  readonly tokens: TokenTable;
  readonly votes: VoteTable;
  readonly attempts: AttemptTable;
  readonly outbox: OutboxTable;
  readonly jobs: JobSchedule;
  readonly audit: AuditTable;
  readonly auditLines: AuditLineTable;
  readonly drafts: DraftTable;
  readonly deliveries: DeliveryTable;
  readonly desks: DeskTable;
  readonly deskChanges: DeskChangeTable;
  readonly deskPosts: DeskPostTable;
  readonly madeLinks: MadeLinkTable;
  readonly groupOwners: GroupOwnerTable;
  readonly homes: HomeTable;
}

/** The database. The tables on the store itself run each call on its own; inside `transaction` all or nothing. */
export interface Store extends Tables {
  readonly jobs: JobTable;
  /** Tells of the jobs that transactions here ask for, as soon as they stand in the store. */
  onScheduled(tell: (asked: readonly Scheduling[]) => void): void;
  /** Runs `work` in one transaction, again from the start when the database asks for it: it must have no effect but through `tx`. */
  transaction<T>(work: (tx: Tables) => Promise<T>): Promise<T>;
  /** Absent where no other process can use the same store. */
  readonly callPlaces?: CallPlaces | undefined;
  /** Writes and reads a row: throws when the store cannot take writes. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
