import { type Need, needOf, needsNobody } from '../domain/need';
import { stricter } from '../domain/policy';
import type { Card } from '../domain/ports/poster';
import type { Tables } from '../domain/ports/store';
import type { Decision, Request } from '../domain/request';
import { changesOf } from './changes';
import { type RequestDeps, writeOperation } from './deps';
import { hashToken, newToken } from './ids';
import { linkOrigin } from './link-origin';
import { readNeed } from './need';
import { undoUntil } from './undo';

/** What a request's card shows now, without buttons to decide with. */
export async function readCard(deps: RequestDeps, request: Request): Promise<Card> {
  const { store, operations, textsOf, clock } = deps;
  const operation = writeOperation(operations, request.operation);
  const { evidence, createdAt } = await evidenceOf(store, request, request.revision);
  const until = undoUntil(operation, request, evidence);
  const earlier = request.revision > 1 ? await evidenceOf(store, request, request.revision - 1) : undefined;
  return {
    request,
    operation,
    evidence,
    effect: request.effect,
    changes: earlier ? changesOf(operation, earlier.evidence, evidence, await textsOf(request.deskId)) : [],
    origin: await linkOrigin(deps, operation, request.deskId, evidence, createdAt),
    undoUntil: until !== undefined && clock.now() < until ? until : undefined,
    votes: await store.votes.of(request.id, request.revision),
    need: await needNow(deps, request),
    tokens: {},
  };
}

/** The card with fresh tokens in its buttons; each is bound to this request, revision and decision. */
export async function readCardWithTokens(deps: RequestDeps, request: Request): Promise<Card> {
  const card = await readCard(deps, request);
  const tokens: Partial<Record<Decision, string>> = {};
  for (const decision of await openDecisions(deps, request)) {
    const token = newToken();
    tokens[decision] = token;
    await deps.store.tokens.insert({
      hash: hashToken(token),
      requestId: request.id,
      revision: request.revision,
      decision,
    });
  }
  return { ...card, tokens };
}

/** What can be decided of a request now. */
async function openDecisions({ desks }: RequestDeps, request: Request): Promise<readonly Decision[]> {
  if (request.state === 'unknown') return ['happened', 'did_not_happen'];
  if (request.state === 'approved') return ['withdraw'];
  if (request.state !== 'pending') return [];
  const desk = await desks.find(request.deskId);
  const asksSomebody = desk !== undefined && !needsNobody(request);
  return asksSomebody ? ['confirm', 'deny', 'withdraw'] : ['withdraw'];
}

/** Nothing else is counted once it is decided. */
async function needNow({ store, operations, desks }: RequestDeps, request: Request): Promise<Need> {
  const desk = await desks.find(request.deskId);
  const policy = desk === undefined ? request.policy : stricter(request.policy, desk.policy);
  return request.state === 'pending' ? readNeed(store, operations, request, policy) : needOf(request, policy, 0);
}

async function evidenceOf(tables: Tables, request: Request, revision: number) {
  const found = await tables.revisions.find(request.id, revision);
  if (found === undefined) throw new Error(`revision ${revision} of request ${request.id} is missing`);
  return found;
}
