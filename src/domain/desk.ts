import type { Scope } from './group';

/** What a desk demands. Kept with each request, so that later one can tell by which rules it was decided. */
export interface Policy {
  /** User ids (`U…`, `W…`) and user-group ids (`S…`). */
  readonly approvers: readonly string[];
  /** Approvals a destructive request needs, each by another person. */
  readonly approvalsNeeded: number;
  /** A pending request expires after this long, in ms. */
  readonly expiresAfter: number;
  /** An approved request must start within this long, in ms. */
  readonly startWithin: number;
}

/** A Slack channel bound to one business number, with its approvers and policy. */
export interface Desk {
  readonly id: string;
  readonly channelId: string;
  readonly scope: Scope;
  readonly policy: Policy;
}

export interface Desks {
  forChannel(channelId: string): Promise<Desk | undefined>;
  find(deskId: string): Promise<Desk | undefined>;
  all(): Promise<readonly Desk[]>;
}
