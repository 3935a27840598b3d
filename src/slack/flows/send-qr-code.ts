import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { qrCodePng } from '../files/qr-code';
import { sendFile } from '../files/send-file';
import type { RevealTarget } from '../ids';
import type { Tools } from '../tools';
import { readSecret } from './secret';

/** Says nothing of the group: a file's name goes along wherever the file is put. */
const NAME = 'invite-link-qr-code.png';

/**
 * Sends one person the QR code of an invite link as it is now, by the policy that lets them see the link. Throws CamsError
 * and `file_refused`.
 * @returns what the person is told where they pressed
 */
export async function sendQrCode(
  tools: Tools,
  target: RevealTarget,
  by: { readonly personId: string; readonly channelId: string | undefined },
): Promise<{ readonly say: Phrase; readonly t: Texts }> {
  const found = await readSecret(tools, { ...target, what: 'link' }, { ...by, as: 'qr_code' });
  if (found.kind === 'refused') return found;
  const { secret, desk, t } = found;
  const subject = inline(secret.subject) || t.views.subjectMissing;
  if (secret.kind !== 'link' || secret.link === undefined) return { say: [t.answers.noLink(subject)], t };
  const bytes = await qrCodePng(secret.link.reveal());
  const { title, say, alt } = t.qr;
  const file = { name: NAME, title: title(subject), bytes, say: [[say(subject)]], altText: alt(subject) };
  await sendFile(tools, { personId: by.personId, deskId: desk.id }, file, t);
  return { say: t.qr.sent, t };
}
