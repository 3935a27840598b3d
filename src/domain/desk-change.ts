import * as z from 'zod';
import { hours } from './clock';
import type { Desk } from './desk';
import { deskSchema } from './desk-schema';

/** A change that allows more is in force so long after its channel was told, unless a second admin agrees before. */
export const WAITS_FOR = hours(24);

/** What became of a change: `dropped` when its desk was given up, or its channel could not be told. */
export const CHANGE_STATES = ['waiting', 'in_force', 'taken_back', 'replaced', 'dropped'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** A change to a desk that waits, or waited. A desk has at most one that waits. */
export interface DeskChange {
  readonly id: string;
  readonly deskId: string;
  readonly askedBy: string;
  readonly askedAt: number;
  /** What is in force while it waits. */
  readonly before: Desk;
  readonly after: Desk;
  /** The version of the desk it is a change to. */
  readonly version: number;
  readonly state: ChangeState;
  /** The admin who ended it: agreed, took it back, or asked for another. */
  readonly endedBy: string | undefined;
  readonly endedAt: number | undefined;
}

/** A desk as it is kept; one that was given up is kept, so that giving up is no way around waiting. */
export interface StoredDesk {
  readonly desk: Desk;
  /** Grows with each change in force; from 1. */
  readonly version: number;
  /** Unix ms. */
  readonly givenUpAt: number | undefined;
}

const by = z.string();
const both = { before: deskSchema, after: deskSchema };

const subjects = { subjects: z.array(z.string()) };

/** What a desk's channel is told of its setup, as data: the words are chosen when it is posted. */
export const deskNoticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bound'), by, desk: deskSchema }),
  /** In force at once. */
  z.object({ kind: z.literal('changed'), by, ...both }),
  /** Waits; carries the buttons. */
  z.object({ kind: z.literal('asked'), by, change: z.string(), ...both }),
  z.object({ kind: z.literal('agreed'), by, askedBy: z.string(), ...both }),
  z.object({ kind: z.literal('in_force'), askedBy: z.string(), ...both }),
  z.object({ kind: z.literal('taken_back'), by, askedBy: z.string(), ...both }),
  z.object({ kind: z.literal('replaced'), by, askedBy: z.string(), ...both }),
  z.object({ kind: z.literal('given_up'), by }),
  /** Groups of the same number: given to this desk, and the channel of the desk that had them. */
  z.object({ kind: z.literal('groups_gained'), by, from: z.string().optional(), ...subjects }),
  /** Taken from this desk, and the channel of the desk that has them now. */
  z.object({ kind: z.literal('groups_lost'), by, to: z.string().optional(), ...subjects }),
  /** The desk is alone with its number by now, and so has all groups. */
  z.object({ kind: z.literal('groups_all') }),
  /** To the admin who asked alone: the channel could not be told, so the change was dropped; with Slack's reason. */
  z.object({ kind: z.literal('not_announced'), askedBy: z.string(), reason: z.string(), ...both }),
  /** Posts nothing: takes the buttons off the post of a change that waits no more. */
  z.object({ kind: z.literal('ended'), change: z.string() }),
]);
export type DeskNotice = z.infer<typeof deskNoticeSchema>;
/** What one person is told instead of a channel. */
export type PrivateNotice = Extract<DeskNotice, { kind: 'not_announced' }>;

/** The post in which a change is announced. */
export const askedPostId = (changeId: string): string => `desk-${changeId}`;
