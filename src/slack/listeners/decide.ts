import { decidedLine } from '../flows/decided';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';

/** A button of a card. What it means and whether it still counts is the core's to say. */
export const onDecision =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const { user, actions } = payload;
    const decided = await tools.requests.decide({ token: actions[0].value ?? '', personId: user.id });
    const t = await wordsOf(tools, user.id);
    await tools.tell.say(placeOf(payload), t, [decidedLine(decided, t)]);
  };
