import { GroupkeeperError } from '../../domain/errors';
import type { Texts } from '../../texts';
import { button, withButtons } from '../blocks/small';
import { actionIds } from '../ids';
import { slackErrorCode } from '../slack-error';
import type { Tools } from '../tools';
import { encodeDelete } from './delete-button';
import type { Addressee, FileToSend } from './file';
import { announce, UploadError, upload } from './upload';

type Needs = Pick<Tools, 'clients' | 'clock' | 'sealer' | 'log'>;

/**
 * Sends a file to one person's direct messages and nowhere else, with a button that deletes it again. Whoever sends one
 * puts on record what is in it, before. Throws `file_refused` when Slack did not take it; then there is no file.
 */
export async function sendFile(tools: Needs, to: Addressee, file: FileToSend, t: Texts): Promise<void> {
  const { delivery: client } = tools.clients;
  let sent: string | undefined;
  try {
    const { channel } = await client.conversations.open({ users: to.personId });
    const id = channel?.id ?? '';
    const announced = await announce(client, file);
    sent = announced.id;
    await upload(client, tools.clock, announced, file, id);
    const press = button(t.files.delete, actionIds.deleteFile, encodeDelete(tools.sealer, sent, to));
    const note = withButtons([...file.say, [t.files.kept]], [press]);
    await client.chat.postMessage({ channel: id, ...note, unfurl_links: false, unfurl_media: false });
  } catch (error) {
    if (sent !== undefined) await takeBack(tools, sent);
    throw new GroupkeeperError('file_refused', { cause: error, vendorCode: reasonOf(error) });
  }
}

/** A file that may have arrived, and that nobody could delete with one press, is not left there. */
async function takeBack({ clients, log }: Needs, file: string): Promise<void> {
  await clients.delivery.files.delete({ file }).catch((error: unknown) => {
    log.warn({ reason: slackErrorCode(error) }, 'a file could not be taken back');
  });
}

const reasonOf = (error: unknown): string =>
  error instanceof UploadError ? `upload_${error.status ?? 'unanswered'}` : slackErrorCode(error);
