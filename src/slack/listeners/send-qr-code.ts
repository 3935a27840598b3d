import { sendQrCode } from '../flows/send-qr-code';
import { type Listener, placeOf } from '../guard';
import { decodeReveal } from '../ids';
import type { ActionPayload } from '../payloads';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import { channelOf } from './channel-of';

/** Send me the QR code: to the direct messages of the one who pressed it. */
export const onSendQrCode =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const personId = payload.user.id;
    const place = placeOf(payload);
    const target = decodeReveal(payload.actions[0].value);
    const known = await wordsOf(tools, personId);
    if (target === undefined) return tools.tell.say(place, known, [known.slack.oldButton]);
    const { say, t } = await sendQrCode(tools, target, { personId, channelId: channelOf(payload) });
    return tools.tell.say(place, t, [say]);
  };
