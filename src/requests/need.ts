import type { Policy } from '../domain/desk';
import { type Need, needOf } from '../domain/need';
import type { Operation } from '../domain/operation';
import type { Tables } from '../domain/ports/store';
import { type AskedRemoval, countsAsRemoval, mostRemoved, REMOVALS_WITHIN, type Removal } from '../domain/removal';
import type { Request, Revision } from '../domain/request';
import type { RequestDeps } from './deps';
import { newId } from './ids';

type Read = Pick<Tables, 'requests' | 'revisions'>;

/**
 * Whose confirmation a request needs as things stand now: what else is being removed from its group counts.
 * @param shown the request's present revision, where it was read already
 */
export async function readNeed(
  tables: Read,
  operations: readonly Operation[],
  request: Request,
  policy: Policy,
  shown?: Revision,
): Promise<Need> {
  return needOf(request, policy, await removedWith(tables, operations, request, shown));
}

/** What a request removes, as it was last shown. */
async function removalOf(
  tables: Read,
  operations: readonly Operation[],
  request: Request,
  known?: Revision,
): Promise<Removal> {
  const operation = operations.find(({ name }) => name === request.operation);
  if (operation?.kind !== 'write') return 0;
  const shown = known ?? (await tables.revisions.find(request.id, request.revision));
  return shown === undefined ? 0 : operation.removes(request.input, shown.evidence);
}

/** What is removed from its group within 24 h, this request included; nothing when it removes nothing itself. */
async function removedWith(
  tables: Read,
  operations: readonly Operation[],
  request: Request,
  shown: Revision | undefined,
): Promise<Removal> {
  const members = await removalOf(tables, operations, request, shown);
  if (members === 'all' || members === 0 || request.groupId === undefined) return members;
  const others: AskedRemoval[] = [];
  for (const other of await tables.requests.ofGroup(request.groupId, request.createdAt - REMOVALS_WITHIN)) {
    if (other.id === request.id || !countsAsRemoval(other.state)) continue;
    const removed = await removalOf(tables, operations, other);
    if (removed !== 'all') others.push({ at: other.createdAt, members: removed });
  }
  return mostRemoved({ at: request.createdAt, members }, others);
}

/** A removal came or went: the cards of others that wait for the same group are owed anew, since they say how many have to confirm. */
export async function recount(
  { operations }: RequestDeps,
  tx: Tables,
  request: Request,
  at: number,
  shown?: Revision,
): Promise<void> {
  const { groupId } = request;
  if (groupId === undefined || !(await removesMembers(tx, operations, request, shown))) return;
  for (const other of await tx.requests.ofGroup(groupId, request.createdAt - REMOVALS_WITHIN)) {
    if (other.id === request.id || other.state !== 'pending') continue;
    if (!(await removesMembers(tx, operations, other))) continue;
    await tx.outbox.add(newId(), other.id, { kind: 'card' }, at);
    await tx.jobs.schedule('post', other.id, at);
  }
}

async function removesMembers(
  tables: Read,
  operations: readonly Operation[],
  request: Request,
  shown?: Revision,
): Promise<boolean> {
  const removed = await removalOf(tables, operations, request, shown);
  return removed !== 'all' && removed > 0;
}
