import { approvalsNeeded } from '../domain/policy';
import type { Card } from '../domain/ports/poster';
import type { Tables } from '../domain/ports/store';
import type { Decision, Request } from '../domain/request';
import { changesOf } from './changes';
import { type RequestDeps, writeOperation } from './deps';
import { hashToken, newToken } from './ids';

/** What a request's card shows now, without buttons to decide with. */
export async function readCard(deps: RequestDeps, request: Request): Promise<Card> {
  const { store, operations, textsOf } = deps;
  const operation = writeOperation(operations, request.operation);
  const { evidence } = await evidenceOf(store, request, request.revision);
  const earlier = request.revision > 1 ? await evidenceOf(store, request, request.revision - 1) : undefined;
  return {
    request,
    operation,
    evidence,
    effect: request.effect,
    changes: earlier ? changesOf(operation, earlier.evidence, evidence, await textsOf(request.deskId)) : [],
    votes: await store.votes.of(request.id, request.revision),
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
  const asksSomebody = desk !== undefined && approvalsNeeded(request, desk) > 0;
  return asksSomebody ? ['confirm', 'deny', 'withdraw'] : ['withdraw'];
}

async function evidenceOf(tables: Tables, request: Request, revision: number) {
  const found = await tables.revisions.find(request.id, revision);
  if (found === undefined) throw new Error(`revision ${revision} of request ${request.id} is missing`);
  return found;
}
