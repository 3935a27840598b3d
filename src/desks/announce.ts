import { seconds } from '../domain/clock';
import { askedPostId, type DeskChange, type PrivateNotice, WAITS_FOR } from '../domain/desk-change';
import { again, DONE, type JobHandler } from '../domain/job';
import type { Lease } from '../domain/lease';
import type { OwedDeskPost } from '../domain/ports/desk-tables';
import { type Outgoing, PostingError } from '../domain/ports/poster';
import type { Tables } from '../domain/ports/store';
import type { MessageRef } from '../domain/request';
import { unlessOutrun } from '../requests/move';
import { orRefused, postOnce } from '../requests/post-once';
import type { DeskDeps } from './deps';
import { endChange, record } from './record';

const FIRST_RETRY = seconds(1);
const LONGEST_RETRY = seconds(60);

/** Pays what a desk's channel is owed of news, in order. */
export function createAnnounce(deps: DeskDeps): JobHandler {
  const { store, clock, log } = deps;
  return async (deskId, { tries, lease }) => {
    try {
      for (const owed of await store.deskPosts.owed(deskId)) await pay(deps, owed, lease);
      return DONE;
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const { reason, kind } = error;
      log.warn({ desk: deskId, reason, kind }, 'news of a desk did not arrive; trying again');
      return again(clock.now() + (error.retryAfterMs ?? Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** tries)));
    }
  };
}

async function pay(deps: DeskDeps, owed: OwedDeskPost, lease: Lease): Promise<void> {
  const { store, clock, log } = deps;
  const { notice } = owed;
  const posted = await orRefused(() => {
    if (notice.kind === 'ended') return takeButtons(deps, notice.change);
    return notice.kind === 'not_announced' ? tell(deps, owed, notice, lease) : post(deps, owed, lease);
  });
  if (typeof posted === 'string') {
    const whom = notice.kind === 'not_announced' ? 'an admin' : 'a channel';
    log.warn({ desk: owed.deskId, reason: posted }, `${whom} cannot be told of a desk`);
    await bury(deps, owed, posted);
    return;
  }
  await store.transaction(async (tx) => {
    const at = clock.now();
    await tx.deskPosts.markPosted(owed.id, at, posted);
    if (notice.kind === 'asked') await tx.jobs.schedule('enforce', notice.change, at + WAITS_FOR);
  });
}

function post({ store, poster, clock }: DeskDeps, owed: OwedDeskPost, lease: Lease): Promise<MessageRef> {
  const { id, deskId, channelId, at, notice } = owed;
  const posting = {
    find: () => poster.findPost(channelId, undefined, id, at),
    post: async (how: Outgoing) => {
      const ended = notice.kind === 'asked' ? await endOf(store, notice.change) : undefined;
      const shown = { deskId, notice, dueAt: clock.now() + WAITS_FOR, ended };
      return poster.postDeskNotice(channelId, shown, how);
    },
  };
  return postOnce({ clock, lease, table: store.deskPosts }, owed, posting);
}

/** Nobody looks into direct messages: what may stand there already is sent again, and says so. */
function tell(
  { store, poster, clock }: DeskDeps,
  owed: OwedDeskPost,
  notice: PrivateNotice,
  lease: Lease,
): Promise<MessageRef> {
  const posting = {
    find: async () => 'refused' as const,
    post: (how: Outgoing) => poster.tellAsker(notice, owed.channelId, how),
  };
  return postOnce({ clock, lease, table: store.deskPosts }, owed, posting);
}

/** The announcement of a change that waits no more says so instead of asking. */
async function takeButtons({ store, poster }: DeskDeps, changeId: string): Promise<MessageRef | undefined> {
  const asked = await store.deskPosts.find(askedPostId(changeId));
  if (asked?.ref === undefined) return undefined;
  const { deskId, notice, ref } = asked;
  await poster.editDeskNotice({ deskId, notice, ended: await endOf(store, changeId) }, ref);
  return ref;
}

async function endOf({ deskChanges }: Pick<DeskDeps['store'], 'deskChanges'>, changeId: string) {
  const change = await deskChanges.find(changeId);
  return change === undefined || change.state === 'waiting' ? undefined : change.state;
}

/** A change of which the channel cannot be told never comes into force, and who asked for it is told. */
async function bury({ store, clock }: DeskDeps, { id, notice }: OwedDeskPost, reason: string): Promise<void> {
  const change = notice.kind === 'asked' ? await store.deskChanges.find(notice.change) : undefined;
  const dropped = await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      await tx.deskPosts.bury(id, at, reason);
      if (change?.state === 'waiting') await drop(tx, change, reason, at);
      return true;
    }),
  );
  if (dropped === undefined) await store.deskPosts.bury(id, clock.now(), reason);
}

/** @throws OutrunError when it waits no more */
async function drop(tx: Tables, change: DeskChange, reason: string, at: number): Promise<void> {
  const { id, askedBy, before, after } = change;
  await endChange(tx, change, 'dropped', undefined, at);
  await record(tx, before, at, {
    event: 'desk.change_dropped',
    actor: { kind: 'groupkeeper' },
    data: { change: id, reason },
    notice: { kind: 'not_announced', askedBy, reason, before, after },
  });
}
