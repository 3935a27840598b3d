import { z } from 'zod';

/** A call as it arrived at CAMS. */
export const camsCall = z.object({
  action: z.string(),
  params: z.record(z.string(), z.string()),
  /** When, by `moment`. */
  at: z.number(),
});
export type CamsCall = z.infer<typeof camsCall>;
