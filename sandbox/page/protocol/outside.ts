import { z } from 'zod';

const groupId = z.string();

/** What happens to groups without the app: customers, people in the vendor's console, and CAMS itself in trouble. */
export const outsideAct = z.discriminatedUnion('act', [
  /** A customer opens the group's invite link. `number`: as typed; other than 5 to 20 digits is told as a problem. */
  z.strictObject({ act: z.literal('join'), groupId, number: z.string() }),
  z.strictObject({ act: z.literal('leave'), groupId, number: z.string() }),
  z.strictObject({ act: z.literal('rename'), groupId, subject: z.string().min(1) }),
  z.strictObject({ act: z.literal('rotate-link'), groupId }),
  z.strictObject({ act: z.literal('delete-link'), groupId }),
  z.strictObject({ act: z.literal('delete-group'), groupId }),
  z.strictObject({ act: z.literal('set-status'), groupId, status: z.string().min(1) }),
  /** CAMS gets into one of the `troubles` of the state. */
  z.strictObject({ act: z.literal('trouble'), trouble: z.string() }),
  z.strictObject({ act: z.literal('calm') }),
]);
export type OutsideAct = z.infer<typeof outsideAct>;

export interface OutsideGroup {
  readonly groupId: string;
  readonly subject: string;
  readonly description: string | null;
  readonly status: string;
  readonly link: string | null;
  readonly members: readonly string[];
  /** Numbers that were removed and can never come back. */
  readonly removed: readonly string[];
}

/** A way CAMS can be in trouble, to be chosen in the page. */
export interface Trouble {
  readonly name: string;
  /** What a person reads on the button, such as "Lose the reply of the next write". */
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly about: string;
  /** How many calls it will still hit; 0 when it is not on. Null: until it is calmed. */
  readonly left: number | null;
}

/** A call of the app that CAMS saw. */
export interface OutsideCall {
  readonly n: number;
  readonly action: string;
  readonly isWrite: boolean;
  /** Unix milliseconds. */
  readonly at: number;
  readonly code: string;
  readonly applied: boolean;
  readonly reply: 'pending' | 'sent' | 'lost' | 'held';
}

/** The CAMS side as the page's panel shows it. */
export interface OutsideState {
  /** Newest first. */
  readonly groups: readonly OutsideGroup[];
  readonly troubles: readonly Trouble[];
  /** Newest first, the last few. */
  readonly calls: readonly OutsideCall[];
  readonly callCount: number;
  readonly writeCount: number;
}
