import * as z from 'zod';
import { LANGUAGES } from '../texts';
import { policySchema } from './policy-schema';

/** A desk as it is kept. */
export const deskSchema = z.object({
  id: z.string(),
  channelId: z.string(),
  scope: z.object({ custSpaceId: z.string(), businessNumber: z.string() }),
  policy: policySchema,
  language: z.enum(LANGUAGES).optional(),
  subjectPrefix: z.string().optional(),
});
