import type { LinkOrigin } from '../domain/foresight';
import type { Evidence, WriteOperation } from '../domain/operation';
import type { RequestDeps } from './deps';

/**
 * The request at this desk that made the link an evidence shows.
 * @param lookedAt when the evidence was read, Unix ms
 * @returns `undefined` where there is no link, or somebody made it elsewhere
 */
export async function linkOrigin(
  { store }: Pick<RequestDeps, 'store'>,
  operation: WriteOperation,
  deskId: string,
  evidence: Evidence,
  lookedAt: number,
): Promise<LinkOrigin | undefined> {
  const fingerprint = operation.presentLink(evidence);
  if (fingerprint === undefined) return undefined;
  const made = await store.madeLinks.find(deskId, fingerprint);
  return made === undefined ? undefined : { by: made.by, age: Math.max(0, lookedAt - made.at) };
}
