import type { Note } from '../../domain/note';
import { isSelfConfirmed } from '../../domain/policy';
import type { Card } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import { bold, type Phrase, person, phrase } from '../../texts/phrase';
import { differencePhrase } from './card';
import { type Message, message } from './message';
import { failureParagraph, knownFailure, outcomeParagraphs, traceOf } from './outcome';
import { anyApprover, anyDecider, everyone } from './people';
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
      return [lines(say.confirmed(everyone(note.by, t)), self(card, note.by, t))];
    case 'denied':
      return [lines(say.denied(requester, person(note.by)))];
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
      return [lines(note.happened ? say.said.happened(person(note.by)) : say.said.didNotHappen(person(note.by)))];
  }
}

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
