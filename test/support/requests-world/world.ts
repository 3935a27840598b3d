import { deskDirectory } from '../../../src/desks/desk-directory';
import { hours, minutes, seconds } from '../../../src/domain/clock';
import type { Desk, Policy } from '../../../src/domain/desk';
import { DONE, type JobHandler } from '../../../src/domain/job';
import type { RawInput } from '../../../src/domain/operation';
import type { Poster } from '../../../src/domain/ports/poster';
import type { Store } from '../../../src/domain/ports/store';
import type { Decision, Request } from '../../../src/domain/request';
import { createJobRun } from '../../../src/jobs/job-run';
import { operations } from '../../../src/operations';
import { createRequests } from '../../../src/requests';
import type { Decided, Submitted } from '../../../src/requests/api';
import { writeOperation } from '../../../src/requests/deps';
import { createSealer } from '../../../src/store/sealer';
import { textsFor } from '../../../src/texts';
import { createFakeClock } from '../fake-clock';
import { oneApprover } from '../one-approver';
import { freshId } from '../store-of';
import { AUDIT_KEY_FOR_TESTS, silentLog } from '../stores';
import { createFaultyCams } from './cams';
import { createLife } from './life';
import { APPROVER_GROUP, createFakePeople, DINA, RAKA, SITI } from './people';
import { createFakePictures } from './pictures';
import { createFakeSlack } from './slack';
import { createStops } from './stops';

export const LEASE = seconds(60);
export const GROUP = 'G1';
export const LINK = 'https://chat.whatsapp.com/TESTOLD0001';

const noJob: JobHandler = async () => DONE;

const POLICY: Policy = {
  approvers: [RAKA, SITI, APPROVER_GROUP],
  approvalsNeeded: 1,
  expiresAfter: hours(24),
  startWithin: minutes(15),
  ...oneApprover,
};

/** One desk, one channel, one CAMS, and as many processes as a test wants, on a real store. */
export async function createWorld(store: Store, policy: Partial<Policy> = {}) {
  await forgetJobs(store);
  const clock = createFakeClock();
  const stops = createStops();
  const slack = createFakeSlack(stops, clock);
  const people = createFakePeople();
  const pictures = createFakePictures(stops);
  const cams = createFaultyCams(stops, { id: GROUP, subject: 'Sales', link: LINK, members: MEMBERS });
  const desk: Desk = {
    id: freshId('desk'),
    channelId: 'C0OPS',
    scope: { custSpaceId: freshId('space'), businessNumber: '6281100000001' },
    policy: { ...POLICY, ...policy },
  };
  await store.groupOwners.beginWith(desk.scope, desk.id, clock.now());
  const desks = new Map([[desk.id, desk]]);
  const scopes: string[] = [];

  /** A process of the app. `steps` says how long it lives: see `createLife`; `over` is what it takes for the store. */
  function start({ steps, over = store, poster = slack }: StartOptions = {}) {
    const life = createLife(steps);
    const mine = life.mortalStore(over);
    const requests = createRequests({
      store: mine,
      operations,
      desks: {
        all: async () => [...desks.values()],
        find: async (id) => desks.get(id),
        forChannel: async () => desks.get(desk.id),
      },
      people,
      directoryOf: (here) => {
        scopes.push(here.scope.businessNumber);
        return deskDirectory(here, life.mortal(cams.directory), mine.groupOwners);
      },
      allGroupsOf: ({ businessNumber }) => {
        scopes.push(businessNumber);
        return life.mortal(cams.directory);
      },
      camsOf: () => life.mortal(cams.cams),
      pictures: life.mortal(pictures),
      poster: life.mortal(poster),
      sealer: createSealer(AUDIT_KEY_FOR_TESTS),
      clock,
      log: silentLog,
      textsOf: async () => textsFor(undefined),
    });
    const run = createJobRun({
      jobs: mine.jobs,
      handlers: { ...requests.jobs, announce: noJob, enforce: noJob, home: noJob },
      clock,
      log: silentLog,
    });

    /** Runs what is due, one job after the other, until nothing is or the process is dead. */
    async function work(): Promise<void> {
      while (!life.isDead) {
        const job = await store.jobs.claim(clock.now(), LEASE);
        if (job === undefined) return;
        await Promise.race([run(job), life.died]);
      }
    }

    /** Lets time pass, doing on the way what falls due. */
    async function pass(ms: number): Promise<void> {
      const end = clock.now() + ms;
      while (!life.isDead) {
        await work();
        const next = await store.jobs.nextDue();
        if (next === undefined || next > end) break;
        clock.leap(Math.max(next, clock.now()));
      }
      clock.leap(end);
    }

    return { requests, work, pass, kill: life.kill, life };
  }

  const app = start();

  /** Hands in a filled modal. */
  async function submit(name: string, input: RawInput, given: SubmitOptions = {}): Promise<Submitted> {
    const operation = writeOperation(operations, name);
    const evidence =
      given.evidence ?? (await operation.inspect(operation.target(input), { directory: cams.directory }));
    if (evidence === undefined) throw new Error('there is nothing to ask for');
    const draftId = given.draftId ?? (await draft(name));
    const requester = await people.find(given.by ?? DINA);
    const here = desks.get(desk.id) ?? desk;
    const submission = {
      desk: here,
      operation,
      input,
      evidence,
      requester,
      draftId,
      askAnyway: given.askAnyway ?? false,
    };
    return (given.on ?? app).requests.submit(submission);
  }

  async function draft(name: string): Promise<string> {
    const id = freshId('draft');
    const empty = { groupId: undefined, evidence: undefined, prefill: {}, requestId: undefined };
    await store.drafts.insert({
      id,
      personId: DINA,
      operation: name,
      deskId: desk.id,
      createdAt: clock.now(),
      ...empty,
    });
    return id;
  }

  /** Asks, and lets the card appear. */
  async function ask(name: string, input: RawInput = { group: GROUP, reason: 'no longer needed' }): Promise<Request> {
    const submitted = await submit(name, input, { askAnyway: true });
    if (submitted.kind !== 'submitted') throw new Error(`it was ${submitted.kind}`);
    await app.work();
    return submitted.request;
  }

  /** Presses the button that the card shows now. */
  function click({ id }: Pick<Request, 'id'>, decision: Decision, personId = RAKA, on = app): Promise<Decided> {
    const token = slack.token(id, decision);
    if (token === undefined) throw new Error(`the card has no button for ${decision}`);
    return on.requests.decide({ token, personId });
  }

  async function find({ id }: Pick<Request, 'id'>): Promise<Request> {
    const found = await store.requests.find(id);
    if (found === undefined) throw new Error('no such request');
    return found;
  }

  return {
    ...{
      store,
      clock,
      stops,
      slack,
      people,
      pictures,
      cams,
      desk,
      desks,
      scopes,
      app,
      start,
      submit,
      draft,
      ask,
      click,
      find,
    },
    state: async (request: Pick<Request, 'id'>) => (await find(request)).state,
    /** The kinds of the notes in a request's thread, in order. */
    thread: ({ id }: Pick<Request, 'id'>) =>
      slack.posts.flatMap(({ requestId, note }) => (requestId === id && note !== undefined ? [note.kind] : [])),
    audit: () => store.audit.read(desk.id, 0, 10_000),
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
export type Process = World['app'];

interface StartOptions {
  readonly steps?: number;
  readonly over?: Store;
  readonly poster?: Poster;
}

interface SubmitOptions {
  readonly by?: string;
  readonly draftId?: string;
  readonly askAnyway?: boolean;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly on?: { readonly requests: ReturnType<typeof createRequests> };
}

export const MEMBERS = ['6281234567801', '6281234567802', '6281234567803'];

/** Tests share a database: what earlier ones left undone is none of the next one's business. */
async function forgetJobs({ jobs }: Store): Promise<void> {
  for (;;) {
    const job = await jobs.claim(Number.MAX_SAFE_INTEGER - LEASE, LEASE);
    if (job === undefined) return;
    await jobs.finish(job);
  }
}
