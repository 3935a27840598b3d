import * as z from 'zod';

/** A policy that comes back from the store; what a later version adds is left out. */
export const policySchema = z.object({
  approvers: z.array(z.string()).readonly(),
  approvalsNeeded: z.number(),
  expiresAfter: z.number(),
  startWithin: z.number(),
  selfConfirmation: z.object({ by: z.string(), reason: z.string() }).optional(),
  secrets: z.enum(['requester_and_approvers', 'approvers']).optional(),
  twoApprovers: z.boolean().optional(),
});
