import * as z from 'zod';
import type { Actor, AuditEntry } from './audit';
import type { Policy } from './desk';
import type { Effect } from './operation';
import { policySchema } from './policy-schema';
import type { Removal } from './removal';
import { REQUEST_STATES, type RequestState } from './request-state';

/** Where each event may lead, and who does it. What is not here moves no request. */
export const EVENTS: Readonly<Record<string, { readonly to: readonly RequestState[]; readonly by: Actor['kind'] }>> = {
  'request.submitted': { to: ['pending'], by: 'person' },
  'request.voted': { to: ['pending'], by: 'person' },
  'request.confirmed': { to: ['approved'], by: 'person' },
  'request.approved': { to: ['approved'], by: 'policy' },
  'request.denied': { to: ['denied'], by: 'person' },
  'request.withdrawn': { to: ['withdrawn'], by: 'person' },
  'request.not_shown': { to: ['withdrawn'], by: 'groupkeeper' },
  'request.expired': { to: ['expired'], by: 'groupkeeper' },
  'request.changed': { to: ['pending'], by: 'groupkeeper' },
  'request.stale': { to: ['stale'], by: 'groupkeeper' },
  'request.started': { to: ['executing'], by: 'groupkeeper' },
  'request.not_sent': { to: ['failed'], by: 'groupkeeper' },
  'attempt.recorded': { to: ['executing'], by: 'groupkeeper' },
  'attempt.accepted': { to: ['settling'], by: 'groupkeeper' },
  'attempt.lost': { to: ['settling'], by: 'groupkeeper' },
  'attempt.recovered': { to: ['settling'], by: 'groupkeeper' },
  'attempt.refused': { to: ['failed'], by: 'groupkeeper' },
  'request.settled': { to: ['succeeded', 'partial', 'failed', 'unknown'], by: 'groupkeeper' },
  'request.said': { to: ['succeeded', 'failed'], by: 'person' },
};

const effectSchema = z.enum(['change', 'destructive']);
const removesSchema = z.union([z.number(), z.literal('all')]);

const submittedSchema = z.object({
  effect: effectSchema,
  policy: policySchema,
  groupId: z.string().optional(),
  removes: removesSchema.optional(),
});

const stepSchema = z.object({
  revision: z.number(),
  state: z.enum(REQUEST_STATES),
  effect: effectSchema.optional(),
  expiresAt: z.number().optional(),
  voters: z.array(z.string()).optional(),
  needed: z.number().optional(),
  policy: policySchema.optional(),
  attempt: z.string().optional(),
  removes: removesSchema.optional(),
});

/** What the rules look at in an entry that moves a request. */
export interface AuditStep {
  readonly event: string;
  readonly actor: Actor;
  readonly seq: number;
  readonly at: number;
  readonly revision: number;
  readonly state: RequestState;
  readonly effect: Effect | undefined;
  /** Until when the revision that it shows may be approved. */
  readonly expiresAt: number | undefined;
  readonly voters: readonly string[];
  readonly needed: number | undefined;
  readonly policy: Policy | undefined;
  readonly attempt: string | undefined;
  /** The group it is about, told when it is asked for. */
  readonly groupId: string | undefined;
  readonly removes: Removal | undefined;
}

/** An entry as a step of a request: `undefined` when it moves none, `'unreadable'` when it should and does not say how. */
export function stepOf({ event, actor, seq, at, data }: AuditEntry): AuditStep | 'unreadable' | undefined {
  const known = { event, actor, seq, at };
  const none = { expiresAt: undefined, voters: [], needed: undefined, attempt: undefined };
  if (event === 'request.submitted') {
    const said = submittedSchema.safeParse(data);
    if (!said.success) return 'unreadable';
    const { policy, groupId, removes } = said.data;
    const born = { revision: 1, state: 'pending', expiresAt: at + policy.expiresAfter } as const;
    return { ...known, ...none, ...born, effect: said.data.effect, policy, groupId, removes };
  }
  if (!Object.hasOwn(EVENTS, event)) return data !== undefined && 'state' in data ? 'unreadable' : undefined;
  const said = stepSchema.safeParse(data);
  if (!said.success) return 'unreadable';
  const { effect, expiresAt, voters = [], needed, policy, attempt, removes, ...where } = said.data;
  return { ...known, ...where, effect, expiresAt, voters, needed, policy, attempt, removes, groupId: undefined };
}
