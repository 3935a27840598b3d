import { reveal } from '../flows/reveal';
import { type Listener, placeOf } from '../guard';
import { decodeReveal } from '../ids';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import { channelOf } from './channel-of';

/** Show link, Show full numbers: for the one who pressed it, and again whenever it is pressed. */
export const onReveal =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const personId = payload.user.id;
    const place = placeOf(payload);
    const target = decodeReveal(payload.actions[0].value);
    const known = await wordsOf(tools, personId);
    if (target === undefined) return tools.tell.say(place, known, [known.slack.oldButton]);
    const revealed = await reveal(tools, target, { personId, channelId: channelOf(payload) });
    if (revealed.kind === 'refused') return tools.tell.say(place, revealed.t, [revealed.say]);
    if (payload.response_url === undefined) return tools.tell.say(place, revealed.t, [revealed.t.slack.oldButton]);
    await tools.respond(payload.response_url, revealed.message);
  };
