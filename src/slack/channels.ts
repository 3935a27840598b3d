import type { WebClient } from '@slack/web-api';
import { type Clock, seconds } from '../domain/clock';
import { createShortMemory } from './people/short-memory';
import { slackErrorCode } from './slack-error';

/** What a channel is, as far as a desk depends on it. */
export interface ChannelFacts {
  readonly name: string | undefined;
  readonly appIsMember: boolean;
  /** With another organisation, now or as soon as they accept. */
  readonly isShared: boolean;
  readonly isArchived: boolean;
}

export interface Channels {
  /** Throws Slack's errors, but for a channel that the app cannot see: it is not in it. */
  find(channelId: string): Promise<ChannelFacts>;
}

const NOT_IN_IT: ChannelFacts = { name: undefined, appIsMember: false, isShared: false, isArchived: false };

export function createChannels(client: WebClient, clock: Clock): Channels {
  async function look(channel: string): Promise<ChannelFacts> {
    try {
      const { channel: info } = await client.conversations.info({ channel });
      return {
        name: info?.name,
        appIsMember: info?.is_member ?? false,
        isShared: (info?.is_ext_shared ?? false) || (info?.is_pending_ext_shared ?? false),
        isArchived: info?.is_archived ?? false,
      };
    } catch (error) {
      if (slackErrorCode(error) === 'channel_not_found') return NOT_IN_IT;
      throw error;
    }
  }
  const memory = createShortMemory(look, seconds(30), clock);
  return {
    find: async (channelId) => {
      const facts = await memory.get(channelId);
      // Somebody who has just invited the app tries again at once.
      if (!facts.appIsMember) memory.forget(channelId);
      return facts;
    },
  };
}
