import type { ReadContext } from '../domain/operation';
import type { Request } from '../domain/request';
import { compact, type Phrase, person } from '../texts/phrase';
import { excerpt } from './excerpt';
import { headingOf } from './request-line';

/** Characters of a subject: ten lines have to fit into one message. */
const SUBJECT = 40;

type Context = Pick<ReadContext, 'operations' | 't' | 'reader'>;

/** A past request in one line: what, which group, what became of it, who asked and who decided, and where to follow it. */
export function historyLine(request: Request, voters: readonly string[], context: Context): Phrase {
  const { t, reader } = context;
  const say = t.history;
  const { subject, requesterId, createdAt, card, outcome, id } = request;
  const camsRequestId = camsRequestIdOf(request);
  const link = card === undefined ? undefined : reader.linkTo(card);
  const parts: Phrase[] = [
    say.asked({
      heading: headingOf(request, context),
      subject: excerpt(subject, subject, SUBJECT),
      outcome: outcomeOf(request, context),
    }),
    say.by(requesterId, createdAt),
    ...(outcome?.saidBy === undefined ? [] : [t.card.about.saidBy([person(outcome.saidBy)])]),
    ...decisionOf(request, voters, context),
    ...(card === undefined ? [] : [link === undefined ? say.place(card.channel) : say.thread(link)]),
    ...(camsRequestId === undefined ? [] : [[say.trace(camsRequestId)]]),
    [t.card.requestId(id)],
  ];
  return compact(t.inSequence(parts));
}

/** By which CAMS knows its write. */
export const camsRequestIdOf = ({ outcome }: Request): string | undefined =>
  outcome?.camsRequestId ?? outcome?.failure?.camsRequestId;

/** What became of it, with why where it failed. */
export function outcomeOf({ state, outcome }: Request, { t }: Pick<Context, 't'>): string {
  const failure = outcome?.failure;
  return failure === undefined
    ? t.history.outcome(t.states[state])
    : t.history.failed(t.states[state], t.errors[failure.code].sentence);
}

/** Who took the decision it stands on; several where several had to. */
export function decidersOf({ state, decidedBy, approvedAt }: Request, voters: readonly string[]): readonly string[] {
  if (decidedBy === undefined) return [];
  const confirmed = approvedAt !== undefined && state !== 'withdrawn' && voters.includes(decidedBy);
  return confirmed ? voters : [decidedBy];
}

/** Who took that decision, in a sentence; nothing where nobody did. */
export function decisionOf(request: Request, voters: readonly string[], { t }: Pick<Context, 't'>): Phrase[] {
  const say = t.history.decided;
  const { state, approvedAt } = request;
  const deciders = decidersOf(request, voters);
  if (deciders.length === 0) return approvedAt === undefined ? [] : [[say.byPolicy]];
  const who = t.card.allOf(deciders.map(person));
  if (state === 'denied') return [say.denied(who)];
  return [state === 'withdrawn' ? say.withdrawn(who) : say.confirmed(who)];
}
