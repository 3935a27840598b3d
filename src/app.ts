import type { Server } from 'node:http';
import { createCamsClient } from './cams/client';
import { countGroups } from './cams/count-groups';
import { resolveCredential } from './cams/credentials';
import { createDirectories } from './cams/directories';
import { parseEndpoint } from './cams/endpoint';
import { createRateLimiter } from './cams/limiter';
import { createSharedRateLimiter } from './cams/shared-limiter';
import { watchCams } from './cams-watch';
import type { Config } from './config/config';
import { createDeskLife } from './desks';
import { deskDirectory } from './desks/desk-directory';
import { settleAllOwners } from './desks/first-desk';
import { storedDesks } from './desks/stored-desks';
import { type Clock, seconds } from './domain/clock';
import type { Desk } from './domain/desk';
import type { GroupkeeperError } from './domain/errors';
import type { Operation } from './domain/operation';
import type { Log } from './domain/ports/log';
import type { PictureCheck } from './domain/ports/pictures';
import { startHealthServer } from './health';
import { startHousekeeping } from './housekeeping';
import { createLanes } from './jobs/lanes';
import { operations as allOperations } from './operations';
import { createPictures } from './pictures';
import { createRequests } from './requests';
import { createRequestBook } from './requests/book';
import { createSlackApp, createSlackSide } from './slack/app';
import { createPoster } from './slack/poster';
import { wordsOf } from './slack/words';
import { loadAuditKey } from './store/audit-key';
import { openStore as openStoreAsSet } from './store/open-store';
import { createSealer } from './store/sealer';
import { type Texts, textsFor } from './texts';

export interface App {
  /** Connects; resolves when deliveries can arrive. */
  start(): Promise<void>;
  /** Takes nothing new, finishes or hands over what is running, at most `deadlineMs`, and closes everything. */
  stop(deadlineMs: number): Promise<void>;
}

export interface AppDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly operations?: readonly Operation[];
  /** Told when nothing can be done any more until an admin acts: the process should end. May be told again. */
  readonly onFatal?: (error: GroupkeeperError) => void;
  /** How pictures are looked at before CAMS fetches them. */
  readonly pictures?: PictureCheck;
  /** Opens the store in another way than the settings say: with a disk that can be made to fail. */
  readonly openStore?: typeof openStoreAsSet;
}

/** Together longer than CAMS usually takes, shorter than a job's lease. */
const CONNECT_TIMEOUT = seconds(5);
const READ_TIMEOUT = seconds(10);
const LEASE = seconds(60);
/** How soon a job is found that nobody told this process of: only where other processes use the same store are there such. */
const IDLE_POLL = { alone: seconds(10), shared: seconds(1) };

/** Puts everything together: the one place that sees every folder. Opens the store and finds a credential on the way. */
export async function createApp(config: Config, deps: AppDeps): Promise<App> {
  const { clock, log, operations = allOperations, onFatal = () => {}, openStore = openStoreAsSet } = deps;
  const credential = await resolveCredential(config.cams.accessKey);
  const auditKey = await loadAuditKey(config.dataDir, config.auditKey);
  const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, auditKey, log });
  const sealer = createSealer(auditKey);
  const desks = storedDesks(store.desks, config.desks, clock);
  const textsOf = async (deskId: string): Promise<Texts> => textsFor(await desks.languageOf(deskId));

  const { callPlaces: places } = store;
  const { protocol } = parseEndpoint(config.cams.endpoint);
  const camsClient = createCamsClient({
    endpoint: config.cams.endpoint,
    credential,
    clock,
    log,
    limiter: places === undefined ? createRateLimiter({ clock }) : createSharedRateLimiter({ clock, places }),
    connectTimeoutMs: CONNECT_TIMEOUT,
    readTimeoutMs: READ_TIMEOUT,
  });
  const { client, answers: camsAnswers } = watchCams(camsClient);
  const directories = createDirectories({ client, clock, log });
  const directoryOf = (desk: Desk) => deskDirectory(desk, directories.forScope(desk.scope), store.groupOwners);
  await settleAllOwners(store, config.desks, clock.now());
  const side = createSlackSide(config.slack, { clock, log, onRefused: onFatal });
  const poster = createPoster({
    client: side.clients.delivery,
    textsOf,
    textsFor: (personId) => wordsOf({ people: side.people, textsFor, clock }, personId),
    clock,
    log,
  });

  const requests = createRequests({
    store,
    operations,
    desks,
    people: side.people,
    directoryOf,
    allGroupsOf: directories.forScope,
    camsOf: client.forScope,
    poster,
    pictures: deps.pictures ?? createPictures({ isStandIn: protocol === 'http', clock, log }),
    sealer,
    clock,
    log,
    textsOf,
  });
  const deskLife = createDeskLife({
    store,
    fixed: config.desks,
    admins: config.admins,
    startWithin: config.times.startWithin,
    people: side.people,
    poster,
    sealer,
    clock,
    log,
  });
  const runner = createLanes({
    jobs: store.jobs,
    handlers: { ...requests.jobs, ...deskLife.jobs, home: (deskId, run) => slack.renewHomes(deskId, run) },
    clock,
    log,
    leaseMs: LEASE,
    idlePollMs: config.databaseUrl === undefined ? IDLE_POLL.alone : IDLE_POLL.shared,
  });
  store.onScheduled(runner.nudge);
  const slack = createSlackApp(config.slack, side, {
    operations,
    requests,
    drafts: store.drafts,
    deliveries: store.deliveries,
    homes: store.homes,
    desks,
    deskLife,
    admins: config.admins,
    deskDefaults: { scope: config.desks[0]?.scope, expiresAfter: config.times.expiresAfter },
    countGroups: (scope) => countGroups(client.forScope(scope), scope),
    directories: directoryOf,
    allGroups: directories.forScope,
    requestBook: (desk) => createRequestBook(store, desk.id),
    audit: async (fact) => {
      await store.audit.append(fact);
    },
    sealer,
    clock,
    log,
    onRefused: onFatal,
    textsFor,
  });

  let health: Server | undefined;
  let endHousekeeping = (): void => {};
  return {
    start: async () => {
      for (const warning of config.warnings) log.warn({}, warning);
      const probes = {
        clock,
        connected: slack.connected,
        probeStore: store.probe,
        camsAnswers,
        deadLetters: store.outbox.buried,
      };
      if (config.admin !== undefined) health = await startHealthServer(config.admin, probes);
      await slack.start();
      runner.start();
      endHousekeeping = startHousekeeping(store, clock, log);
    },
    stop: async (deadlineMs) => {
      await Promise.all([slack.stop(deadlineMs), runner.drain(deadlineMs)]);
      endHousekeeping();
      directories.stop();
      health?.close();
      await store.close();
    },
  };
}
