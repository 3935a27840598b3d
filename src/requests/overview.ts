import { seconds } from '../domain/clock';
import type { Desk } from '../domain/desk';
import type { Person } from '../domain/person';
import { refusalToConfirm, refusalToDecide, refusalToWithdraw, stricter } from '../domain/policy';
import type { Card } from '../domain/ports/poster';
import type { WaitingFor } from '../domain/ports/request-overview';
import type { Decision, Request } from '../domain/request';
import type { Overview, OwnRequest, WaitingMore } from './api';
import { readCard } from './card';
import type { RequestDeps } from './deps';
import { mintTokens } from './tokens';

const WAITING_SHOWN = 10;
const OWN_OPEN_SHOWN = 10;
const OWN_ENDED_SHOWN = 5;
const ENDED_SHOWN = 10;
/** What was minted just before may stand in a home that is on its way. */
const KEEP_TOKENS = seconds(60);

/** What App Home shows one person; its buttons are good for this person alone. Every list is read only as far as it is shown. */
export function createOverview(deps: RequestDeps): (person: Person, desks: readonly Desk[]) => Promise<Overview> {
  return async (person, desks) => {
    const { store, clock } = deps;
    await store.tokens.forget(person.id, clock.now() - KEEP_TOKENS);
    const deskIds = desks.map(({ id }) => id);
    const ended = (await Promise.all(deskIds.map((id) => store.requests.lastEnded(id, ENDED_SHOWN)))).flat();
    const recent = ended.sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)).slice(0, ENDED_SHOWN);
    const pending = desks.map(async ({ id }) => [id, await store.requests.countPending(id)] as const);
    return {
      ...(await readWaiting(deps, person, desks)),
      own: await readOwn(deps, person, deskIds),
      pending: new Map(await Promise.all(pending)),
      recent,
      voters: await store.votes.ofAll(recent),
    };
  };
}

async function readWaiting(
  deps: RequestDeps,
  person: Person,
  desks: readonly Desk[],
): Promise<{ readonly waiting: readonly Card[]; readonly more: readonly WaitingMore[] }> {
  const found = await Promise.all(desks.map((desk) => waitingAt(deps, person, desk)));
  const newest = found
    .flatMap(({ items }) => items)
    .sort((a, b) => b.request.createdAt - a.request.createdAt)
    .slice(0, WAITING_SHOWN);
  const more = found.flatMap(({ desk, total, items }) => {
    const left = total - items.filter((each) => newest.includes(each)).length;
    return left > 0 ? [{ desk, count: left }] : [];
  });
  return { waiting: await Promise.all(newest.map(({ request, may }) => cardFor(deps, request, may, person.id))), more };
}

interface Waiting {
  readonly request: Request;
  readonly may: readonly Decision[];
}

/** What waits at one desk for this person, as policy stands now. */
async function waitingAt(
  { store, people, clock }: RequestDeps,
  person: Person,
  desk: Desk,
): Promise<{ readonly desk: Desk; readonly total: number; readonly items: readonly Waiting[] }> {
  const isApprover = await people.isAmong(person.id, desk.policy.approvers);
  const may = mayDecide(isApprover, desk);
  const { items, total } = await store.requests.waitingFor(
    desk.id,
    { personId: person.id, may, at: clock.now() },
    WAITING_SHOWN,
  );
  const open = items.flatMap((request): Waiting[] => {
    const policy = stricter(request.policy, desk.policy);
    if (refusalToConfirm(person, isApprover, request, policy) !== undefined) return [];
    const mayDeny = refusalToDecide(person, isApprover, request) === undefined;
    return [{ request, may: mayDeny ? ['confirm', 'deny'] : ['confirm'] }];
  });
  return { desk, total: total - (items.length - open.length), items: open };
}

function mayDecide(isApprover: boolean, { policy }: Desk): WaitingFor['may'] {
  if (!isApprover) return 'own_changes';
  return policy.selfConfirmation === undefined ? 'others_and_own_changes' : 'all';
}

async function cardFor(deps: RequestDeps, request: Request, may: readonly Decision[], personId: string): Promise<Card> {
  const card = await readCard(deps, request);
  return { ...card, tokens: await mintTokens(deps, request, may, personId) };
}

/** Their own requests, those that have not ended first. */
async function readOwn(deps: RequestDeps, person: Person, deskIds: readonly string[]): Promise<OwnRequest[]> {
  const { requests } = deps.store;
  const open = await requests.ofRequester(person.id, deskIds, 'open', OWN_OPEN_SHOWN);
  const ended = await requests.ofRequester(person.id, deskIds, 'ended', OWN_ENDED_SHOWN);
  return Promise.all(
    [...open, ...ended].map(async (request): Promise<OwnRequest> => {
      const isOpen = request.state === 'pending' || request.state === 'approved';
      if (!isOpen || refusalToWithdraw(person, request) !== undefined) return { request, withdraw: undefined };
      const { withdraw } = await mintTokens(deps, request, ['withdraw'], person.id);
      return { request, withdraw };
    }),
  );
}
