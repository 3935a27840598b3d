import type { Actor } from '../domain/audit';
import type { RequestChange, Tables } from '../domain/ports/store';
import type { Request } from '../domain/request';
import { isFinal, type RequestState } from '../domain/request-state';
import { tellTomorrow } from './daily';
import { renewHomes } from './homes';

/** Somebody else was first: the transaction is undone and everything is read again. */
export class OutrunError extends Error {
  constructor() {
    super('things no longer stand as they were read');
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
  if (!(await tx.requests.move(request, step.to, change))) throw new OutrunError();
  const moved: Request = { ...request, ...change, state: step.to };
  await tx.audit.append({
    deskId: request.deskId,
    at: step.at,
    actor: step.actor,
    event: step.event,
    requestId: request.id,
    data: { revision: moved.revision, state: step.to, ...step.data },
  });
  await tellTomorrow(tx, request.deskId, step.at);
  await renewHomes(tx, request.deskId, step.at);
  return moved;
}

/**
 * Keeps a pending request where it stands until the transaction ends, so that votes are counted one after the other.
 * @throws OutrunError when it no longer stands where `request` says
 */
export async function holdPending(tx: Tables, request: Request): Promise<void> {
  if (!(await tx.requests.move(request, 'pending', {}))) throw new OutrunError();
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
