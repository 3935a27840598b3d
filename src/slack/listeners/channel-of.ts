import type { ActionPayload } from '../payloads';

/** The channel a button was pressed in; an ephemeral message names it in its container only. */
export const channelOf = ({ channel, container }: ActionPayload): string | undefined =>
  channel?.id ?? container?.channel_id;
