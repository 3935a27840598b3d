import type { Note } from '../../domain/note';
import { isSelfConfirmed } from '../../domain/policy';
import type { Card } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { differencePhrase } from './card';
import { type Message, message } from './message';
import { failureParagraph, knownFailure, outcomeParagraphs, traceOf } from './outcome';
import { anyApprover, anyDecider, everyone, stillAsked } from './people';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { context } from './small';

/** A step of a request, said in its thread. `repeated` marks one that may stand there already. */
export function noteMessage(card: Card, note: Note, t: Texts, { repeated }: { readonly repeated: boolean }): Message {
  const paragraphs = paragraphsOf(card, note, t);
  return message(
    [...richText(...paragraphs), ...(repeated ? [context(t.notes.repeated)] : [])],
    [...linesOf(paragraphs), ...(repeated ? [[t.notes.repeated]] : [])],
  );
}

function paragraphsOf(card: Card, note: Note, t: Texts): Paragraph[] {
  const say = t.notes;
  const requester = person(card.request.requesterId);
  switch (note.kind) {
    case 'vote':
      return [lines(say.vote(person(note.by), note.votes, note.needed), self(card, [note.by], t))];
    case 'confirmed':
      return [lines(told(card, note.by, say.confirmed(everyone(note.by, t)), t), self(card, note.by, t))];
    case 'denied':
      return [lines(denied(card, note.by, t))];
    case 'withdrawn':
      return [lines(say.withdrawn(person(note.by)))];
    case 'expired':
      return [lines(say.expired[note.while](requester))];
    case 'stale':
      return [lines(say.stale(requester))];
    case 'changed':
      return changed(card, note, t);
    case 'waiting':
      return [lines([say.waiting])];
    case 'trouble':
      return [lines(say.trouble(note.until)), failureParagraph(knownFailure(note.failure, t), t)];
    case 'accepted':
      return [lines(say.accepted(note.camsRequestId))];
    case 'checking':
      return [
        lines([say.checking[note.why]], note.failure === undefined ? [] : traceOf(knownFailure(note.failure, t), t)),
      ];
    case 'ended':
      return ended(card, t);
    case 'said':
      return [lines(told(card, [note.by], say.said[note.happened ? 'happened' : 'didNotHappen'](person(note.by)), t))];
    case 'reminder':
      return [lines(t.reminders.waits(stillAsked(card, t), card.request.expiresAt), votesSoFar(card, t))];
  }
}

/** The requester is told of what others decided, once. */
const told = ({ request: { requesterId } }: Card, by: readonly string[], said: Phrase, t: Texts): Phrase =>
  by.includes(requesterId) ? said : t.reminders.told(person(requesterId), said);

const denied = ({ request: { requesterId } }: Card, by: string, t: Texts): Phrase =>
  by === requesterId ? t.card.about.deniedBy([person(by)]) : t.notes.denied(person(requesterId), person(by));

const votesSoFar = ({ votes, need }: Card, t: Texts): Phrase =>
  votes.length === 0 ? [] : [t.reminders.votes(votes.length, need.approvals)];

const self = ({ request }: Card, voters: readonly string[], t: Texts): Phrase =>
  isSelfConfirmed(request, voters) ? [t.notes.selfConfirmed] : [];

function changed(card: Card, note: Extract<Note, { kind: 'changed' }>, t: Texts): Paragraph[] {
  return [
    lines(t.notes.changed(anyDecider(card, t)), note.stronger ? [t.notes.stronger] : []),
    bullets(note.differences.map((each) => differencePhrase(each, t))),
  ];
}

/** The result, as it stands when this is posted. */
function ended({ request, operation }: Card, t: Texts): Paragraph[] {
  const { outcome } = request;
  if (outcome === undefined) return [lines(phrase`${bold(t.states[request.state])}`)];
  const requester = person(request.requesterId);
  const sentence: Phrase =
    outcome.kind === 'unknown'
      ? t.notes.endedUnknown(requester, anyApprover(request, t))
      : t.notes.ended(requester, operation.words(t)[outcome.kind]);
  return [lines(sentence), ...outcomeParagraphs(outcome, t)];
}
