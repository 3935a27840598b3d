import { welcome } from '../flows/welcome';
import type { Listener } from '../guard';
import type { JoinedPayload } from '../payloads';
import type { Tools } from '../tools';

/** Somebody joined a channel: when it is the app itself, the channel is greeted. */
export const onJoined =
  (tools: Tools): Listener<JoinedPayload> =>
  async ({ event }, ack) => {
    await ack();
    const { botUserId } = await tools.identity();
    if (event.user === botUserId) await welcome(tools, event.channel);
  };
