import type { Actor, Sealer } from '../domain/audit';
import type { Desk } from '../domain/desk';
import { askedPostId, type ChangeState, type DeskChange, type DeskNotice } from '../domain/desk-change';
import { maskNumbers } from '../domain/mask';
import type { Tables } from '../domain/ports/store';
import { tellTomorrow } from '../requests/daily';
import { newId } from '../requests/ids';
import { OutrunError } from '../requests/move';

/** One step of a desk's life: what the audit keeps of it, and what the channel is told. */
export interface Step {
  readonly event: `desk.${string}`;
  readonly actor: Actor;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly notice?: DeskNotice;
  /** Of the notice; made anew unless it is given. */
  readonly postId?: string;
}

/** Puts a step on record and owes the channel the news of it: within the transaction of the change itself. */
export async function record(
  tx: Tables,
  { id: deskId, channelId }: Pick<Desk, 'id' | 'channelId'>,
  at: number,
  step: Step,
): Promise<void> {
  const { event, actor, data, notice, postId = `desk-${newId()}` } = step;
  await tx.audit.append({ deskId, at, actor, event, data });
  await tellTomorrow(tx, deskId, at);
  if (notice !== undefined) await owe(tx, { id: deskId, channelId }, at, notice, postId);
}

async function owe(
  tx: Tables,
  { id: deskId, channelId }: Pick<Desk, 'id' | 'channelId'>,
  at: number,
  notice: DeskNotice,
  id: string,
): Promise<void> {
  await tx.deskPosts.add({ id, deskId, channelId, at, notice });
  await tx.jobs.schedule('announce', deskId, at);
}

/**
 * Ends a change that waits; its announcement loses its buttons.
 * @throws OutrunError when it waits no more
 */
export async function endChange(
  tx: Tables,
  { id, before }: DeskChange,
  to: ChangeState,
  by: string | undefined,
  at: number,
): Promise<void> {
  if (!(await tx.deskChanges.end(id, to, by, at))) throw new OutrunError();
  await owe(tx, before, at, { kind: 'ended', change: id }, `${askedPostId(id)}-ended`);
}

/** A desk as the audit may keep it: the business number as mask and HMAC. */
export const auditableDesk = (
  { channelId, scope, ...desk }: Desk,
  sealer: Sealer,
): Readonly<Record<string, unknown>> => {
  const { custSpaceId, businessNumber } = scope;
  const [mask] = maskNumbers([businessNumber]);
  const { policy, language, subjectPrefix } = desk;
  return {
    ...{ channelId, custSpaceId, businessNumber: { mask, hmac: sealer.seal(businessNumber) } },
    ...{ policy, language, subjectPrefix },
  };
};
