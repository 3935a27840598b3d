import type { Policy } from '../domain/desk';
import { type Need, needOf } from '../domain/need';
import type { Operation } from '../domain/operation';
import type { Tables } from '../domain/ports/store';
import { type AskedRemoval, countsAsRemoval, mostRemoved, REMOVALS_WITHIN, type Removal } from '../domain/removal';
import type { Request } from '../domain/request';
import type { RequestDeps } from './deps';
import { newId } from './ids';

type Read = Pick<Tables, 'requests'>;

/** Whose confirmation a request needs as things stand now: what else is being removed from its group counts. */
export async function readNeed(
  tables: Read,
  operations: readonly Operation[],
  request: Request,
  policy: Policy,
): Promise<Need> {
  return needOf(request, policy, await removedWith(tables, operations, request));
}

function removalOf(operations: readonly Operation[], request: Request): Removal {
  const operation = operations.find(({ name }) => name === request.operation);
  return operation?.kind === 'write' ? operation.removes(request.input) : 0;
}

/** What is removed from its group within 24 h, this request included; nothing when it removes nothing itself. */
async function removedWith(tables: Read, operations: readonly Operation[], request: Request): Promise<Removal> {
  const members = removalOf(operations, request);
  if (members === 'all' || members === 0 || request.groupId === undefined) return members;
  const others: AskedRemoval[] = [];
  for (const other of await tables.requests.ofGroup(request.groupId, request.createdAt - REMOVALS_WITHIN)) {
    if (other.id === request.id || !countsAsRemoval(other.state)) continue;
    const removed = removalOf(operations, other);
    if (removed !== 'all') others.push({ at: other.createdAt, members: removed });
  }
  return mostRemoved({ at: request.createdAt, members }, others);
}

/** A removal came or went: the cards of others that wait for the same group are owed anew, since they say how many have to confirm. */
export async function recount({ operations }: RequestDeps, tx: Tables, request: Request, at: number): Promise<void> {
  const { groupId } = request;
  if (groupId === undefined || !removesMembers(operations, request)) return;
  for (const other of await tx.requests.ofGroup(groupId, request.createdAt - REMOVALS_WITHIN)) {
    if (other.id === request.id || other.state !== 'pending' || !removesMembers(operations, other)) continue;
    await tx.outbox.add(other.id, [{ id: newId(), post: { kind: 'card' } }], at);
    await tx.jobs.schedule('post', other.id, at);
  }
}

function removesMembers(operations: readonly Operation[], request: Request): boolean {
  const removed = removalOf(operations, request);
  return removed !== 'all' && removed > 0;
}
