import { GroupkeeperError } from '../../domain/errors';
import { withButtons } from '../blocks/small';
import { type Listener, placeOf } from '../guard';
import type { ActionPayload } from '../payloads';
import { slackErrorCode } from '../slack-error';
import type { Tools } from '../tools';
import { wordsOf } from '../words';
import { decodeDelete } from './delete-button';

/** Slack's words for a file that is not there any more. */
const GONE: readonly string[] = ['file_deleted', 'file_not_found'];

/** Delete file: for the person it was sent to, and nobody else. */
export const onDeleteFile =
  (tools: Tools): Listener<ActionPayload> =>
  async (payload, ack) => {
    await ack();
    const personId = payload.user.id;
    const t = await wordsOf(tools, personId);
    const target = decodeDelete(tools.sealer, payload.actions[0].value, personId);
    if (target === undefined) return tools.tell.say(placeOf(payload), t, [[t.files.notYours]]);
    const { file, deskId } = target;
    await deleteFile(tools, file);
    await tools.audit({
      deskId,
      at: tools.clock.now(),
      actor: { kind: 'person', id: personId },
      event: 'file.deleted',
      data: { file },
    });
    await sayDeleted(tools, payload);
  };

/** Deleted twice is deleted. Throws `file_kept`. */
async function deleteFile({ clients }: Tools, file: string): Promise<void> {
  try {
    await clients.interactive.files.delete({ file });
  } catch (error) {
    const vendorCode = slackErrorCode(error);
    if (!GONE.includes(vendorCode)) throw new GroupkeeperError('file_kept', { cause: error, vendorCode });
  }
}

/** In place of the words with the button, so that it is not pressed again. */
async function sayDeleted(tools: Tools, payload: ActionPayload): Promise<void> {
  const t = await wordsOf(tools, payload.user.id);
  const [channel, ts] = [payload.channel?.id, payload.message?.ts];
  if (channel === undefined || ts === undefined) return tools.tell.say(placeOf(payload), t, [[t.files.deleted]]);
  await tools.clients.interactive.chat.update({ channel, ts, ...withButtons([[t.files.deleted]], []) });
}
