import type { InviteLink } from './invite-link';

/** A WhatsApp group holds at most 8 members (Meta; cams-api section 2). */
export const MAX_MEMBERS = 8;
/** Meta: a subject has 1–128 characters after trimming. */
export const MAX_SUBJECT = 128;
/** Meta: a description has at most 2,048 characters. */
export const MAX_DESCRIPTION = 2048;

/** The values CAMS documents; others are passed on as they come. */
export const KNOWN_STATUSES = ['ACTIVE', 'INACTIVE', 'SUSPENDED', 'CREATING', 'DELETING', 'UPDATING'] as const;

/** A group as CAMS lists it. */
export interface Group {
  /** Opaque: never parsed, never changed in case. */
  readonly id: string;
  readonly subject: string;
  readonly description: string | undefined;
  readonly status: string;
  readonly link: InviteLink | undefined;
  readonly picture: string | undefined;
  readonly memberCount: number | undefined;
  /** Unix ms; absent when CAMS gave a number that is no time. */
  readonly updatedAt: number | undefined;
  /** Telegram's fields, shown when a group carries them, never sent. */
  readonly groupType: string | undefined;
  readonly groupLink: InviteLink | undefined;
}

/** Where groups live: one channel id of CAMS and one WhatsApp business number. */
export interface Scope {
  readonly custSpaceId: string;
  readonly businessNumber: string;
}

/** A page of a longer list; `index` counts from 1. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly index: number;
  readonly size: number;
  readonly total: number;
}
