import type { Note } from '../domain/note';
import type { Decision, Request } from '../domain/request';
import type { Decided } from './api';
import type { RequestDeps } from './deps';
import { type Move, move } from './move';
import { recount } from './need';
import { announce } from './thread';
import { watchUndo } from './undo';

export const deny = (deps: RequestDeps, request: Request, by: string): Promise<Decided> =>
  end(deps, 'deny', request, by, { to: 'denied', event: 'request.denied' }, { kind: 'denied', by });

export const withdraw = (deps: RequestDeps, request: Request, by: string): Promise<Decided> =>
  end(deps, 'withdraw', request, by, { to: 'withdrawn', event: 'request.withdrawn' }, { kind: 'withdrawn', by });

/** A person's word on what could not be read back; marked as such for ever. */
export function say(
  deps: RequestDeps,
  decision: 'happened' | 'did_not_happen',
  request: Request,
  by: string,
): Promise<Decided> {
  const happened = decision === 'happened';
  const to = happened ? 'succeeded' : 'failed';
  const { done = [], missing = [], camsRequestId } = request.outcome ?? {};
  const whole = happened ? { done, missing: [] } : { done: [], missing };
  const outcome = { ...whole, kind: to, camsRequestId, saidBy: by } as const;
  const step = { to, event: 'request.said', change: { outcome }, data: { outcome } } as const;
  return end(deps, decision, request, by, step, { kind: 'said', by, happened });
}

/**
 * Ends a request by one person's decision.
 * @throws OutrunError when somebody else was first
 */
function end(
  deps: RequestDeps,
  decision: Decision,
  request: Request,
  by: string,
  step: Pick<Move, 'to' | 'event' | 'change' | 'data'>,
  note: Note,
): Promise<Decided> {
  const { store, clock } = deps;
  return store.transaction(async (tx) => {
    const at = clock.now();
    const change = { ...step.change, decidedBy: by };
    const ended = await move(tx, request, { ...step, change, at, actor: { kind: 'person', id: by } });
    await watchUndo(tx, deps, ended, at);
    await announce(tx, ended, note, at);
    await recount(deps, tx, ended, at);
    return { kind: 'done', decision, request: ended };
  });
}
