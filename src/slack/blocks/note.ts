import type { Note } from '../../domain/note';
import { isSelfConfirmed } from '../../domain/policy';
import type { Noted } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { differencePhrase } from './card';
import { type Message, message } from './message';
import { failureParagraph, knownFailure, outcomeParagraphs, traceOf } from './outcome';
import { anyApprover, anyDecider, everyone, stillAsked } from './people';
import { bullets, lines, linesOf, type Paragraph, richText } from './rich';
import { context } from './small';

/** A step of a request, said in its thread. `repeated` marks one that may stand there already. */
export function noteMessage(noted: Noted, note: Note, t: Texts, { repeated }: { readonly repeated: boolean }): Message {
  const paragraphs = paragraphsOf(noted, note, t);
  return message(
    [...richText(...paragraphs), ...(repeated ? [context(t.notes.repeated)] : [])],
    [...linesOf(paragraphs), ...(repeated ? [[t.notes.repeated]] : [])],
  );
}

function paragraphsOf(noted: Noted, note: Note, t: Texts): Paragraph[] {
  const say = t.notes;
  const requester = person(noted.request.requesterId);
  switch (note.kind) {
    case 'vote':
      return [lines(say.vote(person(note.by), note.votes, note.needed), self(noted, [note.by], t))];
    case 'confirmed':
      return [lines(told(noted, note.by, say.confirmed(everyone(note.by, t)), t), self(noted, note.by, t))];
    case 'denied':
      return [lines(denied(noted, note.by, t))];
    case 'withdrawn':
      return [lines(say.withdrawn(person(note.by)))];
    case 'expired':
      return [lines(say.expired[note.while](requester))];
    case 'stale':
      return [lines(say.stale(requester))];
    case 'changed':
      return changed(noted, note, t);
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
      return ended(noted, t);
    case 'said':
      return [lines(told(noted, [note.by], say.said[note.happened ? 'happened' : 'didNotHappen'](person(note.by)), t))];
    case 'reminder':
      return [lines(t.reminders.waits(stillAsked(noted, t), noted.request.expiresAt), votesSoFar(noted, t))];
  }
}

/** The requester is told of what others decided, once. */
const told = ({ request: { requesterId } }: Noted, by: readonly string[], said: Phrase, t: Texts): Phrase =>
  by.includes(requesterId) ? said : t.reminders.told(person(requesterId), said);

const denied = ({ request: { requesterId } }: Noted, by: string, t: Texts): Phrase =>
  by === requesterId ? t.card.about.deniedBy([person(by)]) : t.notes.denied(person(requesterId), person(by));

const votesSoFar = ({ votes, need }: Noted, t: Texts): Phrase =>
  votes.length === 0 ? [] : [t.reminders.votes(votes.length, need.approvals)];

const self = ({ request }: Noted, voters: readonly string[], t: Texts): Phrase =>
  isSelfConfirmed(request, voters) ? [t.notes.selfConfirmed] : [];

function changed(noted: Noted, note: Extract<Note, { kind: 'changed' }>, t: Texts): Paragraph[] {
  return [
    lines(t.notes.changed(anyDecider(noted, t)), note.stronger ? [t.notes.stronger] : []),
    bullets(note.differences.map((each) => differencePhrase(each, t))),
  ];
}

/** The result, as it stands when this is posted. */
function ended({ request, operation }: Noted, t: Texts): Paragraph[] {
  const { outcome } = request;
  if (outcome === undefined) return [lines(phrase`${bold(t.states[request.state])}`)];
  const requester = person(request.requesterId);
  const sentence: Phrase =
    outcome.kind === 'unknown'
      ? t.notes.endedUnknown(requester, anyApprover(request, t))
      : t.notes.ended(requester, operation.words(t)[outcome.kind]);
  return [lines(sentence), ...outcomeParagraphs(outcome, t)];
}
