import type { InviteLink } from '../../domain/invite-link';
import { formatNumber } from '../../domain/mask';
import type { Texts } from '../../texts';
import { code, type Phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { type Message, message } from './message';
import { bullets, lines, richText } from './rich';
import { context, header } from './small';

/** What one person asked to have shown to them alone, read fresh. */
export type Secret =
  | { readonly kind: 'link'; readonly subject: string; readonly link: InviteLink | undefined }
  | { readonly kind: 'numbers'; readonly subject: string; readonly numbers: readonly string[] };

/** For a private answer only: the one place where a link or full numbers are shown. Its `text` holds neither. */
export function secretMessage(secret: Secret, t: Texts): Message {
  const subject = inline(secret.subject);
  const say = t.answers;
  if (secret.kind === 'link') {
    if (secret.link === undefined) return nothing(say.linkTitle, say.noLink(subject));
    const title: Phrase = [say.link(subject)];
    return message(
      [header(say.linkTitle), ...richText(lines(title, [code(secret.link.reveal())])), context(say.linkWarning)],
      [title, [say.linkWarning]],
    );
  }
  if (secret.numbers.length === 0) return nothing(say.numbersTitle, say.noNumbers(subject));
  const title: Phrase = [say.numbers(subject, secret.numbers.length)];
  return message(
    [
      header(say.numbersTitle),
      ...richText(lines(title), bullets(secret.numbers.map(formatNumber))),
      context(say.numbersWarning),
    ],
    [title, [say.numbersWarning]],
  );
}

const nothing = (title: string, sentence: string): Message =>
  message([header(title), ...richText(lines([sentence]))], [[sentence]]);
