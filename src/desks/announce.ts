import { seconds } from '../domain/clock';
import { askedPostId, WAITS_FOR } from '../domain/desk-change';
import { again, DONE, type JobHandler } from '../domain/job';
import type { OwedDeskPost } from '../domain/ports/desk-tables';
import { PostingError } from '../domain/ports/poster';
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
  return async (deskId, { tries }) => {
    try {
      for (const owed of await store.deskPosts.owed(deskId)) await pay(deps, owed);
      return DONE;
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      const { reason, kind } = error;
      log.warn({ desk: deskId, reason, kind }, 'news of a desk did not arrive; trying again');
      return again(clock.now() + (error.retryAfterMs ?? Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** tries)));
    }
  };
}

async function pay(deps: DeskDeps, owed: OwedDeskPost): Promise<void> {
  const { store, clock, log, nudge } = deps;
  const { notice } = owed;
  const posted = await orRefused(() => (notice.kind === 'ended' ? takeButtons(deps, notice.change) : post(deps, owed)));
  if (typeof posted === 'string') {
    log.warn({ desk: owed.deskId, reason: posted }, 'a channel cannot be told of its desk');
    await bury(deps, owed, posted);
    return;
  }
  await store.transaction(async (tx) => {
    const at = clock.now();
    await tx.deskPosts.markPosted(owed.id, at, posted);
    if (notice.kind === 'asked') await tx.jobs.schedule('enforce', notice.change, at + WAITS_FOR);
  });
  nudge();
}

function post({ store, poster, clock }: DeskDeps, owed: OwedDeskPost): Promise<MessageRef> {
  const { id, deskId, channelId, at, notice } = owed;
  const marks = store.deskPosts;
  const posting = {
    find: () => poster.findPost(channelId, undefined, id, at),
    post: async (repeated: boolean) => {
      const ended = notice.kind === 'asked' ? await endOf(store, notice.change) : undefined;
      const shown = { deskId, notice, dueAt: clock.now() + WAITS_FOR, ended };
      return poster.postDeskNotice(channelId, shown, id, repeated);
    },
  };
  return postOnce({ store }, owed, posting, marks);
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

/** A change of which the channel cannot be told never comes into force. */
async function bury({ store, clock }: DeskDeps, { id, notice }: OwedDeskPost, reason: string): Promise<void> {
  await store.deskPosts.bury(id, clock.now(), reason);
  const change = notice.kind === 'asked' ? await store.deskChanges.find(notice.change) : undefined;
  if (change?.state !== 'waiting') return;
  await unlessOutrun(() =>
    store.transaction(async (tx) => {
      const at = clock.now();
      await endChange(tx, change, 'dropped', undefined, at);
      await record(tx, change.before, at, {
        event: 'desk.change_dropped',
        actor: { kind: 'groupkeeper' },
        data: { change: change.id, reason },
      });
    }),
  );
}
