import type { Desk } from '../domain/desk';
import type { AdminRefusal } from '../domain/desk-admin';
import type { ChangeState, DeskChange } from '../domain/desk-change';
import type { Scope } from '../domain/group';

/** What a channel has of a desk now. */
export interface PresentDesk {
  /** Grows with each change in force; 0 when nothing was ever set up in Slack. */
  readonly version: number;
  /** In force: set up in Slack, else from the settings. */
  readonly desk: Desk | undefined;
  /** What a change is compared with: the desk in force, or one that was given up only lately. */
  readonly base: Desk | undefined;
  /** The change that waits. */
  readonly waiting: DeskChange | undefined;
}

/** What an admin sets of a desk. */
export interface DeskTerms {
  readonly scope: Scope;
  readonly approvers: readonly string[];
  readonly twoApprovers: boolean;
  /** Why requesters who are approvers may confirm their own requests; absent: they may not. */
  readonly selfConfirmation: string | undefined;
  /** In ms. */
  readonly expiresAfter: number;
  readonly secrets: NonNullable<Desk['policy']['secrets']>;
  readonly language: NonNullable<Desk['language']>;
  readonly subjectPrefix: string | undefined;
}

/** A form handed in. */
export interface Proposal {
  readonly channelId: string;
  readonly by: string;
  /** The version that the form showed. */
  readonly seen: number;
  readonly terms: DeskTerms;
}

interface Refused {
  readonly kind: 'refused';
  readonly refusal: AdminRefusal;
}

export type Proposed =
  /** `changed`: something is in force at once; `waiting`: something else is announced and waits. */
  | {
      readonly kind: 'done';
      readonly desk: Desk;
      readonly isNew: boolean;
      readonly changed: boolean;
      readonly waiting: DeskChange | undefined;
      /** A change that waited before waits no more. */
      readonly replaced: boolean;
    }
  /** Nothing differs, and nothing was written. */
  | { readonly kind: 'same' }
  /** Somebody else changed the desk since the form was opened; nothing was written. */
  | { readonly kind: 'stale' }
  | Refused;

/** What came of Agree or Take back. */
export type Answered =
  | { readonly kind: 'done' }
  /** Who asked for a change cannot agree to it. */
  | { readonly kind: 'own_change' }
  /** It waits no more, or no such change was ever asked for. */
  | { readonly kind: 'too_late'; readonly state: ChangeState | undefined; readonly by: string | undefined }
  | Refused;

/** An admin presses a button. */
export interface Click {
  readonly changeId: string;
  readonly by: string;
}

/** Who has which groups of a desk's number. */
export interface DeskGroups {
  readonly desk: Desk;
  /** The other desks of the same number. */
  readonly others: readonly Desk[];
  /** Has the desk all groups that were given to none yet? */
  readonly isFirst: boolean;
  /** The desk that has a group now. */
  readonly ownerOf: (groupId: string) => Desk | undefined;
  /** May this desk be given the group? So it may what no desk was given yet, and what nobody has. */
  readonly isFree: (groupId: string) => boolean;
}

export interface NamedGroup {
  readonly id: string;
  readonly subject: string;
}

/** Groups that change desks, by an admin. */
export interface GroupMove {
  readonly channelId: string;
  readonly by: string;
  readonly take: readonly NamedGroup[];
  readonly give: readonly NamedGroup[];
  /** The desk that gets what is given; `undefined`: nobody. */
  readonly to: string | undefined;
}

/** The life of desks, for the surfaces that show it. Each call checks anew that it comes from an admin. */
export interface DeskLife {
  present(channelId: string): Promise<PresentDesk>;
  /** Puts in force what is not looser, and announces what is; all in one transaction. */
  propose(proposal: Proposal): Promise<Proposed>;
  groups(channelId: string): Promise<DeskGroups | undefined>;
  /** All of it or, when somebody gave one of these groups meanwhile, nothing (`stale`). */
  moveGroups(move: GroupMove): Promise<{ readonly kind: 'done' } | { readonly kind: 'stale' } | Refused>;
  agree(click: Click): Promise<Answered>;
  takeBack(click: Click): Promise<Answered>;
  /** The channel is no desk any more, at once. `stale`: it is none, or was changed since `seen`. */
  giveUp(given: {
    readonly channelId: string;
    readonly by: string;
    readonly seen: number;
  }): Promise<{ readonly kind: 'done' } | { readonly kind: 'stale' } | Refused>;
}
