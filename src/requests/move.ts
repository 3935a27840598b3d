import type { Actor } from '../domain/audit';
import type { Note } from '../domain/note';
import type { RequestChange, Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import { isFinal, type RequestState } from '../domain/request-state';
import { newId } from './ids';

/** Somebody else moved the request first: the transaction is undone and the request read again. */
export class OutrunError extends Error {
  constructor() {
    super('the request no longer stands where it was read');
    this.name = 'OutrunError';
  }
}

export interface Move {
  readonly to: RequestState;
  readonly change?: RequestChange & { readonly revision?: number };
  readonly actor: Actor;
  readonly event: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/**
 * The one writer of a request's state: one conditional update, and the audit entry that says who did it.
 * @returns the request as it is now
 * @throws OutrunError when it no longer stands where `request` says
 */
export async function move(tx: Tables, request: Request, step: Move): Promise<Request> {
  const change = { ...step.change, ...(isFinal(step.to) ? { endedAt: step.at } : {}) };
  const standing = { id: request.id, state: request.state, revision: request.revision };
  if (!(await tx.requests.move(standing, step.to, change))) throw new OutrunError();
  const moved: Request = { ...request, ...change, state: step.to };
  await tx.audit.append({
    deskId: request.deskId,
    at: step.at,
    actor: step.actor,
    event: step.event,
    requestId: request.id,
    data: { revision: moved.revision, state: step.to, ...step.data },
  });
  return moved;
}

/** Owes Slack these notes in the request's thread, and its card brought up to date. */
export async function announce(tx: Tables, request: Request, notes: readonly Note[], at: number): Promise<void> {
  for (const note of notes) await tx.outbox.add(newId(), request.id, { kind: 'note', note }, at);
  await tx.outbox.add(newId(), request.id, { kind: 'card' }, at);
  await tx.jobs.schedule('post', request.id, at);
}

/** Runs `work` in one transaction; `undefined` when somebody else was first. */
export async function unlessOutrun<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutrunError) return undefined;
    throw error;
  }
}
