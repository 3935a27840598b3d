import { createDeskLife } from '../../src/desks';
import type { DeskTerms } from '../../src/desks/api';
import { storedDesks } from '../../src/desks/stored-desks';
import { hours, minutes, seconds } from '../../src/domain/clock';
import type { Desk } from '../../src/domain/desk';
import type { PrivateNotice } from '../../src/domain/desk-change';
import type { Person } from '../../src/domain/person';
import type { DeskPoster } from '../../src/domain/ports/desk-poster';
import { checkLease, PostingError } from '../../src/domain/ports/poster';
import type { Store } from '../../src/domain/ports/store';
import { createJobRun } from '../../src/jobs/job-run';
import { createSealer } from '../../src/store/sealer';
import { createFakeClock } from './fake-clock';
import { createStops } from './requests-world/stops';
import { freshId } from './store-of';
import { AUDIT_KEY_FOR_TESTS, silentLog } from './stores';

const LEASE = minutes(1);

const person = (id: string, isAdmin: boolean): Person => ({
  ...{ id, isAdmin, isBot: false, isGuest: id.startsWith('GUEST'), isDeactivated: false, isExternal: false },
  ...{ locale: undefined, timeZone: undefined },
});

export const TERMS: DeskTerms = {
  scope: { custSpaceId: 'cams-1', businessNumber: '6281100000001' },
  approvers: ['U0RAKA', 'U0MEI'],
  twoApprovers: true,
  selfConfirmation: undefined,
  expiresAfter: hours(24),
  secrets: 'requester_and_approvers',
  language: 'en',
  subjectPrefix: undefined,
};

/** What tests before have left to be done is not done by the next. */
export async function forgetJobs(store: Store): Promise<void> {
  for (;;) {
    const job = await store.jobs.claim(Number.MAX_SAFE_INTEGER - LEASE, LEASE);
    if (job === undefined) return;
    await store.jobs.finish(job);
  }
}

/** The life of one channel's desk on a real store; whoever begins with ADMIN is an admin of the workspace. */
export function createDeskWorld(store: Store, fixed: (channelId: string) => readonly Desk[] = () => []) {
  const channelId = freshId('C0DESK');
  const clock = createFakeClock();
  const stops = createStops();
  const posted: { readonly kind: string; readonly id: string }[] = [];
  const edited: string[] = [];
  const told: { readonly whom: string; readonly repeated: boolean; readonly notice: PrivateNotice }[] = [];
  let trouble: PostingError | undefined;
  let directTrouble: PostingError | undefined;
  const attempt = (): void => {
    if (trouble !== undefined) throw trouble;
  };
  const poster: DeskPoster = {
    postDeskNotice: async (channel, { notice }, { id, lease }) => {
      await stops.pass('post');
      checkLease(lease, clock.now(), seconds(15));
      attempt();
      posted.push({ kind: notice.kind, id });
      return { channel, ts: `${posted.length}.0` };
    },
    editDeskNotice: async ({ ended }) => {
      attempt();
      edited.push(String(ended));
    },
    tellAsker: async (notice, _channel, { repeated }) => {
      if (directTrouble !== undefined) throw directTrouble;
      told.push({ whom: notice.askedBy, repeated, notice });
      return { channel: 'D0ADMIN', ts: `${told.length}.0` };
    },
    findPost: async (channel, _thread, id) => {
      const at = posted.findIndex((each) => each.id === id);
      return at < 0 ? 'absent' : { channel, ts: `${at + 1}.0` };
    },
  };
  const fixedDesks = fixed(channelId);
  const life = createDeskLife({
    ...{ store, fixed: fixedDesks, admins: ['U0SINTA'], startWithin: minutes(15), poster, clock, log: silentLog },
    people: { find: async (id) => person(id, id.startsWith('ADMIN')) },
    sealer: createSealer(AUDIT_KEY_FOR_TESTS),
  });
  const none = async () => ({ done: true }) as const;
  const others = {
    ...{ execute: none, settle: none, expire: none, remind: none },
    ...{ post: none, daily: none, home: none },
  };
  const run = createJobRun({ jobs: store.jobs, handlers: { ...others, ...life.jobs }, clock, log: silentLog });

  return {
    channelId,
    clock,
    stops,
    life,
    posted,
    edited,
    /** What admins were told alone. */
    told,
    desks: storedDesks(store.desks, fixedDesks, clock),
    /** From now on Slack refuses, loses or takes everything for the channel. */
    slackSays: (error: PostingError['kind'] | undefined): void => {
      trouble = error === undefined ? undefined : new PostingError(error, 'not_in_channel');
    },
    /** The same for direct messages. */
    directSays: (error: PostingError['kind'] | undefined): void => {
      directTrouble = error === undefined ? undefined : new PostingError(error, 'told_to_fail');
    },
    /** Does what is due now. */
    work: async (): Promise<void> => {
      for (;;) {
        const job = await store.jobs.claim(clock.now(), LEASE);
        if (job === undefined) return;
        await run(job);
      }
    },
    /** Hands a form in that was just opened. */
    save: async (by: string, terms: Partial<DeskTerms> = {}) => {
      const { version: seen } = await life.present(channelId);
      return life.propose({ channelId, by, seen, terms: { ...TERMS, ...terms } });
    },
    events: async (): Promise<string[]> => (await store.audit.read(channelId, 0, 100)).map(({ event }) => event),
  };
}

export type DeskWorld = ReturnType<typeof createDeskWorld>;

/** Terms that allow more than {@link TERMS}. */
export const more = { approvers: [...TERMS.approvers, 'U0DINA'] };

/** A desk that ADMIN1 has bound. */
export async function boundDesk(store: Store): Promise<DeskWorld> {
  const world = createDeskWorld(store);
  await world.save('ADMIN1');
  return world;
}

/** The same, and a change of ADMIN1 that waits, announced. */
export async function waitingDesk(store: Store): Promise<DeskWorld & { readonly changeId: string }> {
  const world = await boundDesk(store);
  const asked = await world.save('ADMIN1', more);
  if (asked.kind !== 'done' || asked.waiting === undefined) throw new Error(`nothing waits: ${asked.kind}`);
  await world.work();
  return { ...world, changeId: asked.waiting.id };
}

export const approversOf = async ({ desks, channelId }: DeskWorld): Promise<readonly string[] | undefined> =>
  (await desks.forChannel(channelId))?.policy.approvers;
