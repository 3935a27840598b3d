import { z } from 'zod';

/** What Slack delivers: a command's fields, the payload of something a person did, or an event. */
export const delivery = z.object({
  type: z.enum(['slash_commands', 'interactive', 'events_api']),
  payload: z.record(z.string(), z.unknown()),
});
export type Delivery = z.infer<typeof delivery>;

/** How a delivery was acknowledged: `200`, `200 clear`, `503` …; over a socket there is no other status than 200. */
export type Answered = string;

/** Delivers once; resolves when the acknowledgement is there whole. Never throws. */
export type Deliver = (delivery: Delivery) => Promise<Answered>;

const action = z.object({ response_action: z.string() });
const offer = z.object({ options: z.array(z.unknown()) });

/** The status, and what an acknowledgement does to a view, or whether it offers anything to choose. */
export function answeredAs(status: number, body: unknown): Answered {
  const said = action.safeParse(body);
  if (said.success) return `${status} ${said.data.response_action}`;
  const offered = offer.safeParse(body);
  if (!offered.success) return `${status}`;
  return `${status} ${offered.data.options.length > 0 ? 'options' : 'no options'}`;
}
