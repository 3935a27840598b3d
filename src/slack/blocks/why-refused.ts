/** Why Slack lets nothing be posted in a channel, as far as there is something to do about it. */
export type WhyRefused = 'invite' | 'archived' | 'restricted';

const KNOWN: Readonly<Record<string, WhyRefused>> = {
  not_in_channel: 'invite',
  channel_not_found: 'invite',
  is_archived: 'archived',
  restricted_action: 'restricted',
  restricted_action_read_only_channel: 'restricted',
};

/** By the word Slack gave; `undefined`: none that people would know. */
export const whyRefused = (reason: string): WhyRefused | undefined => KNOWN[reason];
