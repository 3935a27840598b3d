import { openMenu } from '../flows/menu';
import type { Listener } from '../guard';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** "Open the menu" below a message. */
export const onOpenMenu =
  (tools: Tools): Listener<ActionPayload> =>
  async ({ user, channel, trigger_id: triggerId, response_url: responseUrl }, ack) => {
    await ack();
    const place = { personId: user.id, channelId: channel?.id, responseUrl };
    if (triggerId !== undefined) return openMenu(tools, { triggerId, place });
    const t = await wordsOf(tools, user.id);
    await tools.tell.say(place, t, [t.slack.unknownAction]);
  };
