import type { Message } from '../blocks/message';
import { withButtons } from '../blocks/small';
import { notReadyMessage, welcomeMessage } from '../blocks/welcome';
import { slackErrorCode } from '../slack-error';
import type { Tools } from '../tools';

/** Says in a channel that the app has just joined what can be done there, or who can set it up. Posted at most once. */
export async function welcome(tools: Tools, channelId: string): Promise<void> {
  const shown = await greeting(tools, channelId);
  const quiet = { parse: 'none', unfurl_links: false, unfurl_media: false } as const;
  await tools.clients.delivery.chat
    .postMessage({ channel: channelId, ...shown, ...quiet })
    .catch((error: unknown) =>
      tools.log.warn({ reason: slackErrorCode(error) }, 'a channel that was joined could not be greeted'),
    );
}

async function greeting(tools: Tools, channelId: string): Promise<Message> {
  const desk = await tools.desks.forChannel(channelId);
  const t = tools.textsFor(desk?.language);
  const { isShared } = await tools.channels.find(channelId);
  if (isShared) return withButtons([t.slack.shared(channelId)], []);
  return desk === undefined ? notReadyMessage(t, tools.admins) : welcomeMessage(t);
}
