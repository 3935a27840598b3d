import type { Block } from '../../../src/slack/check/blocks';
import type { Element } from '../../../src/slack/check/elements';
import { elementsOf, flatten } from '../../../src/slack/check/surfaces';
import type { Payload } from '../settings';
import type { SlackMessage } from '../state/messages';
import type { OpenView } from '../state/views';
import type { World } from '../world';
import { stateValues } from './values';
import { wireMessage } from './wire-message';
import { wireView } from './wire-view';

/** Where a person acts: a message as they saw it, or a view. */
export type Place =
  | { kind: 'message'; message: SlackMessage; filled: Map<string, Payload> }
  | { kind: 'view'; shown: OpenView; filled: Map<string, Payload> };

export interface Found {
  block: Block;
  element: Exclude<Element, { type: 'image' }>;
}

export const blocksOf = (place: Place): readonly Block[] =>
  place.kind === 'message' ? place.message.blocks : place.shown.view.blocks;

/** Every interactive element of a place, with its block. */
export const elementsAt = (place: Place): Found[] =>
  flatten(blocksOf(place)).flatMap((block) => elementsOf(block).map((element) => ({ block, element })));

/** Who acts, as every interactive payload says it. */
export function actor(userId: string, world: World): Payload {
  const { team, app } = world.workspace;
  const user = world.workspace.user(userId);
  return {
    token: 'verification-token',
    api_app_id: app.appId,
    team: { id: team.id, domain: team.domain },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team_id ?? team.id },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Where it happened, as block_actions and block_suggestion say it. Ephemeral messages are not repeated in it. */
export function surroundings(place: Place, world: World): Payload {
  if (place.kind === 'view') {
    const { shown } = place;
    return { container: { type: 'view', view_id: shown.id }, view: wireView(shown, world) };
  }
  const { message } = place;
  const channel = world.workspace.channel(message.channel);
  const ephemeral = message.kind === 'ephemeral';
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.thread_ts && { thread_ts: message.thread_ts }),
    },
    channel: { id: channel.id, name: channel.is_im ? 'directmessage' : channel.name },
    ...(!ephemeral && { message: wireMessage(message, world) }),
    state: { values: stateValues(message.blocks, place.filled) },
  };
}

/** The message as it stands now, of which a place may show an earlier edition. */
export const liveMessage = (message: SlackMessage, world: World): SlackMessage | undefined =>
  world.messages.all.find((one) => one.channel === message.channel && one.ts === message.ts);
