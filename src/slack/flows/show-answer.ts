import { blocksRefused } from '../poster/fallback';
import { RespondError } from '../respond';
import { slackErrorCode } from '../slack-error';
import type { Tools } from '../tools';
import type { Answered } from './read';

/** Shows an answer to the person whose `response_url` this is; `replace` puts it in place of the one before. Throws RespondError. */
export async function respondAnswer(tools: Tools, url: string, answered: Answered, replace: boolean): Promise<void> {
  try {
    await tools.respond(url, answered.message(), { replace });
  } catch (error) {
    // A response_url does not say what it disliked, only that it did.
    const refused = error instanceof RespondError && error.status !== undefined && error.status < 500;
    if (!refused) throw error;
    await tools.respond(url, answered.message({ plain: true }), { replace });
  }
}

/** Shows an answer to one person in a channel. Throws Slack's errors. */
export async function postAnswer(tools: Tools, channel: string, user: string, answered: Answered): Promise<void> {
  const { chat } = tools.clients.interactive;
  await plainIfRefused(
    () => chat.postEphemeral({ channel, user, ...answered.message() }),
    () => chat.postEphemeral({ channel, user, ...answered.message({ plain: true }) }),
  );
}

/** Posts an answer for everybody in the channel, with who shared it. Throws Slack's errors. */
export async function shareAnswer(tools: Tools, channel: string, sharedBy: string, answered: Answered): Promise<void> {
  const { chat } = tools.clients.delivery;
  const quiet = { channel, unfurl_links: false, unfurl_media: false };
  await plainIfRefused(
    () => chat.postMessage({ ...quiet, ...answered.message({ sharedBy }) }),
    () => chat.postMessage({ ...quiet, ...answered.message({ sharedBy, plain: true }) }),
  );
}

async function plainIfRefused(post: () => Promise<unknown>, plain: () => Promise<unknown>): Promise<void> {
  try {
    await post();
  } catch (error) {
    if (!blocksRefused(slackErrorCode(error))) throw error;
    await plain();
  }
}
