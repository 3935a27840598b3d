import { openUndo } from '../flows/undo';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** Undo, on the card of a request that succeeded. */
export const onUndo =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const { user, trigger_id: triggerId, actions } = payload;
    const place = placeOf(payload);
    const requestId = actions[0].value;
    const t = await wordsOf(tools, user.id);
    if (triggerId === undefined || requestId === undefined) return tools.tell.say(place, t, [t.slack.oldButton]);
    return openUndo(tools, { personId: user.id, requestId, triggerId, place });
  };
