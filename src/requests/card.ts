import type { Desk } from '../domain/desk';
import { type Need, needOf, needsNobody } from '../domain/need';
import type { Note } from '../domain/note';
import { stricter } from '../domain/policy';
import type { Card, Noted } from '../domain/ports/poster';
import type { Decision, Request } from '../domain/request';
import { changesOf } from './changes';
import { type RequestDeps, writeOperation } from './deps';
import { linkOrigin } from './link-origin';
import { readNeed } from './need';
import { mintTokens } from './tokens';
import { undoUntil } from './undo';

/** What a request's card shows now, without buttons to decide with. */
export async function readCard(deps: RequestDeps, request: Request): Promise<Card> {
  return cardAt(deps, request, await deps.desks.find(request.deskId));
}

/** The card with fresh tokens in its buttons; each is bound to this request, revision and decision. */
export async function readCardWithTokens(deps: RequestDeps, request: Request, desk: Desk | undefined): Promise<Card> {
  const card = await cardAt(deps, request, desk);
  return { ...card, tokens: await mintTokens(deps, request, openDecisions(request, desk)) };
}

/** What a note in a request's thread says of it; who is asked is read only for the notes that name them. */
export async function readNoted(deps: RequestDeps, request: Request, note: Note): Promise<Noted> {
  const operation = writeOperation(deps.operations, request.operation);
  if (note.kind !== 'reminder' && note.kind !== 'changed') {
    return { request, operation, votes: [], need: needOf(request, request.policy, 0) };
  }
  const { votes } = await shownIn(deps, request, request.revision);
  const desk = await deps.desks.find(request.deskId);
  return { request, operation, votes, need: await needNow(deps, request, desk) };
}

async function cardAt(deps: RequestDeps, request: Request, desk: Desk | undefined): Promise<Card> {
  const { operations, textsOf, clock } = deps;
  const operation = writeOperation(operations, request.operation);
  const { evidence, createdAt, votes } = await shownIn(deps, request, request.revision);
  const until = undoUntil(operation, request, evidence);
  const earlier = request.revision > 1 ? await shownIn(deps, request, request.revision - 1) : undefined;
  return {
    request,
    channelId: desk?.channelId,
    operation,
    evidence,
    effect: request.effect,
    changes: earlier ? changesOf(operation, earlier.evidence, evidence, await textsOf(request.deskId)) : [],
    origin: await linkOrigin(deps, operation, request.deskId, evidence, createdAt),
    undoUntil: until !== undefined && clock.now() < until ? until : undefined,
    votes,
    need: await needNow(deps, request, desk),
    tokens: {},
  };
}

/** What can be decided of a request now. */
function openDecisions(request: Request, desk: Desk | undefined): readonly Decision[] {
  if (request.state === 'unknown') return ['happened', 'did_not_happen'];
  if (request.state === 'approved') return ['withdraw'];
  if (request.state !== 'pending') return [];
  const asksSomebody = desk !== undefined && !needsNobody(request);
  return asksSomebody ? ['confirm', 'deny', 'withdraw'] : ['withdraw'];
}

/** Nothing else is counted once it is decided. */
async function needNow({ store, operations }: RequestDeps, request: Request, desk: Desk | undefined): Promise<Need> {
  const policy = desk === undefined ? request.policy : stricter(request.policy, desk.policy);
  if (request.state !== 'pending') return needOf(request, policy, 0);
  return readNeed(store, operations, request, policy);
}

/** What a revision showed, and who voted on it. */
async function shownIn({ store }: RequestDeps, request: Request, revision: number) {
  const found = await store.revisions.withVotes(request.id, revision);
  if (found === undefined) throw new Error(`revision ${revision} of request ${request.id} is missing`);
  return found;
}
