import type { PrivateNotice } from '../../domain/desk-change';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { changeLines } from './desk-lines';
import { type Message, message } from './message';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { context, header } from './small';
import { whyRefused } from './why-refused';

/** To the admin who asked alone: which change their desk's channel could not be told of, why, and what to do. */
export function notAnnouncedMessage(
  { before, after, reason }: PrivateNotice,
  channelId: string,
  t: Texts,
  { repeated }: { readonly repeated: boolean },
): Message {
  const say = t.deskNews.notAnnounced;
  const paragraphs: Paragraph[] = [
    lines(say.dropped(channelId)),
    bullets(changeLines(before, after, t)),
    lines(nextStep(reason, t)),
  ];
  const note = repeated ? [t.notes.repeated] : [];
  return message(
    [header(say.heading), ...richText(...paragraphs), ...note.map((each) => context(each))],
    [[say.heading], ...linesOf(paragraphs), ...note.map((each) => [each])],
  );
}

function nextStep(reason: string, t: Texts): Phrase {
  const known = whyRefused(reason);
  const { next } = t.deskNews.notAnnounced;
  return known === undefined ? next.other(reason) : [next[known]];
}
