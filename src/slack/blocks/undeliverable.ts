import type { Card } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { inline } from '../clip';
import { type Message, message } from './message';
import { outcomeParagraphs } from './outcome';
import { lines, linesOf, type Paragraph, richText } from './rich';
import { whyRefused } from './why-refused';

/** To the requester alone: the channel could not be told, and where the request stands. */
export function undeliverableMessage(card: Card, reason: string, t: Texts): Message {
  const { request, channelId, operation, effect } = card;
  const say = t.notes.undeliverable;
  const heading = operation.words(t).heading(effect);
  const subject = inline(request.subject);
  const paragraphs: Paragraph[] =
    request.card === undefined && request.approvedAt === undefined
      ? [lines(say.neverShown(heading, subject, channelId), nextStep(reason, t))]
      : [
          lines(say.noLonger(heading, subject, channelId, t.states[request.state])),
          ...(request.outcome === undefined ? [] : outcomeParagraphs(request.outcome, t)),
          lines(nextStep(reason, t)),
        ];
  return message(richText(...paragraphs), linesOf(paragraphs));
}

function nextStep(reason: string, t: Texts): Phrase {
  const known = whyRefused(reason);
  const say = t.notes.undeliverable.next;
  if (known !== undefined) return [say[known]];
  return reason === 'expired' ? [say.expired] : say.other(reason);
}
