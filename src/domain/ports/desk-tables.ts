import type { Desk } from '../desk';
import type { ChangeState, DeskChange, DeskNotice, StoredDesk } from '../desk-change';
import type { MessageRef } from '../request';
import type { Begun, BegunTable } from './begun';

/** Desks that were set up in Slack, also those that were given up. */
export interface DeskTable {
  find(deskId: string): Promise<StoredDesk | undefined>;
  inChannel(channelId: string): Promise<StoredDesk | undefined>;
  all(): Promise<readonly StoredDesk[]>;
  /**
   * Puts a desk in force, or keeps it as given up, in place of `version`; 0: there was none.
   * @returns `false` when another version stands there by now, and then nothing was written
   */
  put(desk: Desk, from: { readonly version: number }, givenUpAt?: number): Promise<boolean>;
}

export interface DeskChangeTable {
  /** Throws when another change to the desk waits. */
  insert(change: DeskChange): Promise<void>;
  find(id: string): Promise<DeskChange | undefined>;
  waiting(deskId: string): Promise<DeskChange | undefined>;
  /** Ends a change that waits; `false` when it waits no more. */
  end(id: string, to: ChangeState, by: string | undefined, at: number): Promise<boolean>;
}

/** What a desk's channel is told. The channel is kept with it: the desk may be given up by then. */
export interface DeskPost {
  readonly id: string;
  readonly deskId: string;
  readonly channelId: string;
  readonly at: number;
  readonly notice: DeskNotice;
}

export interface OwedDeskPost extends DeskPost, Begun {}

export interface DeskPostTable extends BegunTable {
  add(post: DeskPost): Promise<void>;
  find(
    id: string,
  ): Promise<(DeskPost & { readonly postedAt: number | undefined; readonly ref: MessageRef | undefined }) | undefined>;
  /** All posts a desk still owes, oldest first. */
  owed(deskId: string): Promise<readonly OwedDeskPost[]>;
  markPosted(id: string, at: number, ref: MessageRef | undefined): Promise<void>;
  /** Given up for good. */
  bury(id: string, at: number, reason: string): Promise<void>;
}
