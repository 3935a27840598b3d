import { z } from 'zod';

/** A call as it arrived at Slack. */
export const slackCall = z.object({
  /** `response_url` for an answer to one. */
  method: z.string(),
  path: z.string(),
  body: z.string(),
});
export type SlackCall = z.infer<typeof slackCall>;
