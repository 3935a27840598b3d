import type { Clock } from './clock';

/** A RAM access key. Read at each call, so a test may revoke or deny while the stand-in runs. */
export interface AccessKey {
  secret: string;
  /** Set for a temporary (STS) key: every call must carry exactly this token. */
  securityToken?: string;
  inactive?: boolean;
  /** Actions that RAM denies to this key. */
  denied?: string[];
}

/** How long what CAMS has accepted takes to be done, in ms. */
export interface Timings {
  creatingMs: number;
  updatingMs: number;
  deletingMs: number;
  removingMs: number;
}

/** Where the vendor's documents are silent or contradict themselves, the way to answer. */
export interface Quirks {
  /** An absent value: the text `None`, left out, null, or each of these in turn. */
  absent: 'None' | 'missing' | 'null' | 'varying';
  /** A newline at the end of RequestId, as in the vendor's samples; `sometimes` is every third reply. */
  requestIdNewline: 'never' | 'sometimes' | 'always';
  /** Meta's number as Code itself, or only within Message. */
  metaCodes: 'in-code' | 'in-message';
  /** What the Subject filter of ListChatGroup does. */
  subjectFilter: 'contains' | 'exact' | 'ignored';
}

export interface GroupSeed {
  subject: string;
  /** Default: the first of the stand-in's business numbers. */
  businessNumber?: string;
  /** Default: a random one. Must be unique. */
  groupId?: string;
  description?: string;
  /** URL of the picture. */
  picture?: string;
  /** The invite link; true makes one up. Default: no link. */
  link?: string | true;
  participants?: string[];
  /** Numbers removed earlier, which can never rejoin. */
  removed?: string[];
  /** Default: ACTIVE. */
  status?: string;
  /** Unix ms. Default: now. */
  modifiedAt?: number;
}

export interface CamsStandInOptions {
  custSpaceId: string;
  businessNumbers: string[];
  /** By access key id. Default: `sandbox-access-key` with the secret `sandbox-access-key-secret`. */
  keys?: Record<string, AccessKey>;
  /** Time of the state: quota, CREATING → ACTIVE, and so on. Default: real time. */
  clock?: Clock;
  /** Time by which `x-acs-date` and nonces are judged. Default: real time, because the vendor's client signs with it. */
  wireClock?: Clock;
  timings?: Partial<Timings>;
  quirks?: Partial<Quirks>;
  seed?: readonly GroupSeed[];
  /** Calls of one action within a second, over all keys. Default 50, the published quota. */
  quotaPerSecond?: number;
}

export function defaultKeys(): Record<string, AccessKey> {
  return { 'sandbox-access-key': { secret: 'sandbox-access-key-secret' } };
}

export const defaultTimings: Timings = { creatingMs: 3000, updatingMs: 1500, deletingMs: 2000, removingMs: 1500 };

export const defaultQuirks: Quirks = {
  absent: 'varying',
  requestIdNewline: 'sometimes',
  metaCodes: 'in-code',
  subjectFilter: 'contains',
};
