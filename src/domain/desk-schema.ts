import { z } from 'zod';
import { LANGUAGES } from '../texts';

const policySchema = z.object({
  approvers: z.array(z.string()).readonly(),
  approvalsNeeded: z.number(),
  expiresAfter: z.number(),
  startWithin: z.number(),
  selfConfirmation: z.object({ by: z.string(), reason: z.string() }).optional(),
  secrets: z.enum(['requester_and_approvers', 'approvers']).optional(),
  twoApprovers: z.boolean().optional(),
});

/** A desk as it is kept. */
export const deskSchema = z.object({
  id: z.string(),
  channelId: z.string(),
  scope: z.object({ custSpaceId: z.string(), businessNumber: z.string() }),
  policy: policySchema,
  language: z.enum(LANGUAGES).optional(),
  subjectPrefix: z.string().optional(),
});
