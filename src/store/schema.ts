import type { Generated } from 'kysely';

/** Times are Unix ms. `Json` columns hold JSON as text on both databases. */
type Json = string;
/** 0 or 1: libsql takes no booleans. */
type Flag = number;

export interface RequestRow {
  id: string;
  deskId: string;
  operation: string;
  requesterId: string;
  input: Json;
  inputDigest: string;
  groupId: string | null;
  /** JSON, since it comes from outside: neither database keeps every character of a plain text. */
  subject: Json;
  state: string;
  revision: number;
  effect: string;
  policy: Json;
  createdAt: number;
  expiresAt: number;
  approvedAt: number | null;
  decidedBy: string | null;
  endedAt: number | null;
  card: Json | null;
  outcome: Json | null;
  /** By which CAMS knows its write; what the outcome says, as soon as CAMS has answered. */
  camsRequestId: string | null;
}

export interface RevisionRow {
  requestId: string;
  revision: number;
  evidence: Json;
  effect: string;
  createdAt: number;
}

export interface TokenRow {
  hash: string;
  requestId: string;
  revision: number;
  decision: string;
  personId: string | null;
  madeAt: number | null;
}

export interface VoteRow {
  requestId: string;
  revision: number;
  personId: string;
  at: number;
}

export interface AttemptRow {
  id: string;
  requestId: string;
  revision: number;
  lock: string;
  attemptedAt: number;
  reply: Json | null;
  failure: Json | null;
  settledAt: number | null;
}

export interface OutboxRow {
  position: Generated<number>;
  id: string;
  requestId: string;
  post: Json;
  at: number;
  /** How many posts of it that were begun may have arrived. */
  maybePosted: number;
  postedAt: number | null;
  ref: Json | null;
  buriedAt: number | null;
  buriedBecause: string | null;
}

export interface JobRow {
  kind: string;
  key: string;
  /** When it may be claimed: when it is due, or, while it is claimed, when its lease ends. */
  dueAt: number;
  claimed: Flag;
  /** The time it was asked for while it was claimed. */
  askedAgainAt: number | null;
  tries: number;
  fence: number;
  version: number;
}

export interface AuditRow {
  deskId: string;
  seq: number;
  at: number;
  actor: Json;
  event: string;
  requestId: string | null;
  data: Json | null;
  previousHash: string;
  hash: string;
}

export interface AuditLineRow {
  id: string;
  deskId: string;
  at: number;
  seq: number;
  hash: string;
  /** How many posts of it that were begun may have arrived. */
  maybePosted: number;
  postedAt: number | null;
  buriedAt: number | null;
  buriedBecause: string | null;
}

export interface DraftRow {
  id: string;
  personId: string;
  operation: string;
  deskId: string | null;
  groupId: string | null;
  evidence: Json | null;
  prefill: Json;
  requestId: string | null;
  createdAt: number;
}

export interface MadeLinkRow {
  deskId: string;
  fingerprint: string;
  requestId: string;
  at: number;
}

export interface HomeRow {
  personId: string;
  openedAt: number;
  publishedAt: number;
}

export interface HomeDeskRow {
  personId: string;
  deskId: string;
  seq: number;
}

export interface DeliveryRow {
  key: string;
  at: number;
}

export interface DeskRow {
  id: string;
  channelId: string;
  desk: Json;
  version: number;
  givenUpAt: number | null;
}

export interface DeskChangeRow {
  id: string;
  deskId: string;
  askedBy: string;
  askedAt: number;
  before: Json;
  after: Json;
  version: number;
  state: string;
  endedBy: string | null;
  endedAt: number | null;
}

export interface DeskPostRow {
  position: Generated<number>;
  id: string;
  deskId: string;
  channelId: string;
  at: number;
  notice: Json;
  /** How many posts of it that were begun may have arrived. */
  maybePosted: number;
  postedAt: number | null;
  ref: Json | null;
  buriedAt: number | null;
  buriedBecause: string | null;
}

export interface GroupOwnerRow {
  custSpaceId: string;
  businessNumber: string;
  groupId: string;
  deskId: string | null;
  since: number;
  by: string;
}

/** The database as the queries see it; Kysely's CamelCasePlugin turns the names into snake case. */
export interface Schema {
  requests: RequestRow;
  revisions: RevisionRow;
  tokens: TokenRow;
  votes: VoteRow;
  attempts: AttemptRow;
  outbox: OutboxRow;
  jobs: JobRow;
  audit: AuditRow;
  auditHeads: { deskId: string; seq: number; hash: string };
  auditLines: AuditLineRow;
  drafts: DraftRow;
  deliveries: DeliveryRow;
  desks: DeskRow;
  deskChanges: DeskChangeRow;
  deskPosts: DeskPostRow;
  madeLinks: MadeLinkRow;
  groupOwners: GroupOwnerRow;
  firstDesks: { custSpaceId: string; businessNumber: string; deskId: string; since: number };
  homes: HomeRow;
  homeDesks: HomeDeskRow;
  probe: { id: number; count: number; ballast: string | null };
}
