import type { Language } from '../texts';
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
  /** Set where requesters who are approvers may confirm their own requests: who turned that on, and why. */
  readonly selfConfirmation?: { readonly by: string; readonly reason: string } | undefined;
  /** Who may see links and full numbers: the desk's approvers only, or the requester too, which is so unless it is set. */
  readonly secrets?: 'requester_and_approvers' | 'approvers' | undefined;
  /** Whether deleting a group, and removing four or more of its members within 24 h, takes two approvers: so it is unless this is `false`. */
  readonly twoApprovers?: boolean | undefined;
}

/** A Slack channel bound to one business number, with its approvers and policy. */
export interface Desk {
  readonly id: string;
  readonly channelId: string;
  readonly scope: Scope;
  readonly policy: Policy;
  /** What its channel reads; English unless it is set. */
  readonly language?: Language | undefined;
  /** Groups that no desk owns yet are proposed to the desk whose prefix their subject begins with. */
  readonly subjectPrefix?: string | undefined;
}

export interface Desks {
  forChannel(channelId: string): Promise<Desk | undefined>;
  find(deskId: string): Promise<Desk | undefined>;
  all(): Promise<readonly Desk[]>;
}
