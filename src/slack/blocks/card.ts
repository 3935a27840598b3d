import type { KnownBlock } from '@slack/types';
import { isSelfConfirmed } from '../../domain/policy';
import type { Card } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { inline, multiline } from '../clip';
import { cardButtons } from './card-buttons';
import { fieldLines } from './field-lines';
import { consequenceBullets } from './foresight';
import { type Message, message } from './message';
import { outcomeParagraphs } from './outcome';
import { everyone } from './people';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { context, header } from './small';
import { aboutState, stateLine, stateName } from './state-line';

/** The request as the channel sees it: posted when it is asked, edited until it has ended. `repeated` marks one that may stand there already. */
export function cardMessage(card: Card, t: Texts, { repeated } = { repeated: false }): Message {
  const { request, operation } = card;
  const heading = operation.words(t).heading(card.effect);
  const outcome = request.outcome === undefined ? [] : outcomeParagraphs(request.outcome, t);
  const blocks: KnownBlock[] = [
    header(heading),
    stateLine(card, t),
    ...richText(...outcome),
    ...richText(...changedParagraphs(card, t)),
    ...richText(askedParagraph(card, t)),
    ...richText(...differenceParagraphs(card, t)),
    ...richText(...consequenceParagraphs(card, t)),
    ...richText(votesParagraph(card, t)),
    ...richText(lines(card.undoUntil === undefined ? [] : t.undo.until(card.undoUntil))),
    ...cardButtons(card, t),
    context(
      [t.card.requestId(request.id), ...revisionPart(card, t), ...(repeated ? [t.notes.repeated] : [])].join(' · '),
    ),
  ];
  const requester = person(request.requesterId);
  const summary = t.card.summary(heading, inline(request.subject), stateName(card, t), requester, aboutState(card, t));
  return message(blocks, [summary, ...linesOf(outcome)]);
}

const revisionPart = ({ request }: Card, t: Texts): string[] =>
  request.revision > 1 ? [t.card.revision(request.revision)] : [];

/** Nothing was sent yet. */
const isAhead = ({ request }: Card): boolean => request.state === 'pending' || request.state === 'approved';

function askedParagraph(card: Card, t: Texts): Paragraph {
  const differing = differences(card, t).map(({ label }) => label);
  const asked = t.card.fact(t.card.asked, [person(card.request.requesterId)]);
  const confirmed =
    card.votes.length === 0 || isAhead(card) ? [] : [t.card.fact(t.card.confirmed, confirmedBy(card, t))];
  return lines(asked, ...confirmed, ...fieldLines(card, differing, t));
}

const confirmedBy = ({ request, votes }: Card, t: Texts): Phrase =>
  isSelfConfirmed(request, votes) ? phrase`${everyone(votes, t)}. ${t.notes.selfConfirmed}` : everyone(votes, t);

const differences = ({ operation, evidence, request }: Card, t: Texts) =>
  operation.differences(evidence, request.input, t);

/** What a change changes. */
export function differenceParagraphs(card: Card, t: Texts): Paragraph[] {
  const found = differences(card, t);
  if (found.length === 0) return [];
  return [lines(phrase`${bold(t.card.changes)}`), bullets(found.map((each) => differencePhrase(each, t)))];
}

/** On one line where both sides are short, one below the other where they are not. */
export function differencePhrase(
  { label, before, after }: { readonly label: string; readonly before: string; readonly after: string },
  t: Texts,
): Phrase {
  const sides = [before, after].map((side) => multiline(side) || t.card.nothing);
  const [from = '', to = ''] = sides;
  return sides.every((side) => side.length <= 60 && !side.includes('\n'))
    ? t.card.difference(label, from, to)
    : t.card.longDifference(label, from, to);
}

/** "Before" and "now", when the group changed while it was being decided. */
export function changedParagraphs({ request, changes }: Card, t: Texts): Paragraph[] {
  if (changes.length === 0 || request.state !== 'pending') return [];
  const side = (text: string): string => inline(text) || t.card.nothing;
  return [
    lines(phrase`${bold(t.card.groupChanged)}`),
    bullets(changes.map(({ label, before, after }) => t.card.beforeNow(label, side(before), side(after)))),
  ];
}

function consequenceParagraphs(card: Card, t: Texts): Paragraph[] {
  const { operation, evidence, request } = card;
  const consequences = operation.consequences(evidence, request.input, t, card.origin);
  if (consequences.length === 0) return [];
  if (!isAhead(card)) return [lines(phrase`${bold(t.card.wasAsked)}`), consequenceBullets(consequences)];
  const last = t.finality[operation.finality(evidence, request.input)];
  return [lines(phrase`${bold(t.card.willHappen)}`), consequenceBullets(consequences), lines([last])];
}

function votesParagraph({ request, votes, need }: Card, t: Texts): Paragraph {
  const open = request.state === 'pending' && votes.length > 0;
  return lines(open ? t.card.votes(votes.length, need.approvals, everyone(votes, t)) : []);
}
