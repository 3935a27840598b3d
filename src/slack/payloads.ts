import * as z from 'zod';

/** What of Slack's payloads is used; the rest is not looked at. */
const id = z.string().min(1);
const user = z.object({ id });

export const shownView = z.object({
  id,
  /** `modal` or `home`. */
  type: z.string().default(''),
  hash: z.string().optional(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })).default([]),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }).default({ values: {} }),
});
export type ShownView = z.infer<typeof shownView>;

export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: z.url(),
});
export type CommandPayload = z.infer<typeof commandPayload>;

export const shortcutPayload = z.object({ user, trigger_id: id, callback_id: z.string() });
export type ShortcutPayload = z.infer<typeof shortcutPayload>;

const action = z.object({
  action_id: z.string(),
  block_id: z.string().default(''),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

export const actionPayload = z.object({
  user,
  trigger_id: z.string().optional(),
  response_url: z.url().optional(),
  channel: z.object({ id }).optional(),
  container: z.object({ channel_id: z.string().optional(), is_ephemeral: z.boolean().optional() }).optional(),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  view: shownView.optional(),
  actions: z.tuple([action], action),
});
export type ActionPayload = z.infer<typeof actionPayload>;

export const submissionPayload = z.object({ user, view: shownView });
export type SubmissionPayload = z.infer<typeof submissionPayload>;

export const suggestionPayload = z.object({
  user,
  action_id: z.string(),
  value: z.string().default(''),
  view: shownView.optional(),
});
export type SuggestionPayload = z.infer<typeof suggestionPayload>;

export const joinedPayload = z.object({ event: z.object({ user: id, channel: id }) });
export type JoinedPayload = z.infer<typeof joinedPayload>;

/** `tab` is `home` or `messages`. */
export const homeOpenedPayload = z.object({ event: z.object({ user: id, tab: z.string() }) });
export type HomeOpenedPayload = z.infer<typeof homeOpenedPayload>;

const purpose = z.object({
  command: z.string().optional(),
  callback_id: z.string().optional(),
  actions: z.tuple([action.pick({ action_id: true })], z.unknown()).optional(),
  view: shownView.pick({ callback_id: true }).optional(),
});

/** What a delivery is for, fit for a log: names that are ours, nothing that somebody typed. */
export function purposeOf(body: unknown): { readonly command?: string; readonly id?: string } {
  const { data: { command, callback_id, actions, view } = {} } = purpose.safeParse(body);
  if (command !== undefined) return { command };
  const id = actions?.[0].action_id ?? callback_id ?? view?.callback_id;
  return id === undefined ? {} : { id };
}

/** As much as is needed to answer somebody whose payload could not be dealt with. */
export const anyPayload = z.object({
  user: user.optional(),
  user_id: z.string().optional(),
  channel: z.object({ id }).optional(),
  channel_id: z.string().optional(),
  response_url: z.url().optional(),
  trigger_id: z.string().optional(),
  view: shownView.pick({ id: true, type: true }).optional(),
});
