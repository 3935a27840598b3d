import type { Server } from 'node:http';
import { createCamsClient } from './cams/client';
import { resolveCredential } from './cams/credentials';
import { createDirectories } from './cams/directories';
import { createRateLimiter } from './cams/limiter';
import type { Config } from './config/config';
import { type Clock, seconds } from './domain/clock';
import { fixedDesks } from './domain/fixed-desks';
import type { Operation } from './domain/operation';
import type { Log } from './domain/ports/log';
import { startHealthServer } from './health';
import { startHousekeeping } from './housekeeping';
import { createRunner } from './jobs/runner';
import { operations as allOperations } from './operations';
import { createRequests } from './requests';
import { createRequestBook } from './requests/book';
import { createSlackApp, createSlackSide } from './slack/app';
import { createPoster } from './slack/poster';
import { loadAuditKey } from './store/audit-key';
import { openStore } from './store/open-store';
import { createSealer } from './store/sealer';
import { textsFor } from './texts';

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
}

/** Together longer than CAMS usually takes, shorter than a job's lease. */
const CONNECT_TIMEOUT = seconds(5);
const READ_TIMEOUT = seconds(10);
const LEASE = seconds(60);
const IDLE_POLL = seconds(1);
const CONCURRENT_JOBS = 16;

/** Puts everything together: the one place that sees every folder. Opens the store and finds a credential on the way. */
export async function createApp(config: Config, { clock, log, operations = allOperations }: AppDeps): Promise<App> {
  const credential = await resolveCredential(config.cams.accessKey);
  const auditKey = await loadAuditKey(config.dataDir, config.auditKey);
  const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, auditKey, log });
  const sealer = createSealer(auditKey);
  const desks = fixedDesks(config.desks);
  const textsOf = () => textsFor(undefined);

  const client = createCamsClient({
    endpoint: config.cams.endpoint,
    credential,
    clock,
    log,
    limiter: createRateLimiter({ clock }),
    connectTimeoutMs: CONNECT_TIMEOUT,
    readTimeoutMs: READ_TIMEOUT,
  });
  const directories = createDirectories({ client, clock, log });
  const side = createSlackSide(config.slack, { clock, log });
  const poster = createPoster({ client: side.clients.delivery, desks, textsOf, clock, log });

  const requests = createRequests({
    store,
    operations,
    desks,
    people: side.people,
    directoryOf: directories.forScope,
    camsOf: client.forScope,
    poster,
    sealer,
    clock,
    log,
    nudge: () => runner.nudge(),
    textsOf,
  });
  const runner = createRunner({
    jobs: store.jobs,
    handlers: requests.jobs,
    clock,
    log,
    concurrency: CONCURRENT_JOBS,
    leaseMs: LEASE,
    idlePollMs: IDLE_POLL,
  });
  const slack = createSlackApp(config.slack, side, {
    operations,
    requests,
    drafts: store.drafts,
    desks,
    directories: directories.forScope,
    requestBook: (desk) => createRequestBook(store, desk.id),
    audit: async (fact) => {
      await store.audit.append(fact);
    },
    sealer,
    clock,
    log,
    textsFor,
  });

  let health: Server | undefined;
  let endHousekeeping = (): void => {};
  return {
    start: async () => {
      const { adminPort } = config;
      const probes = { connected: slack.connected, probeStore: store.probe };
      if (adminPort !== undefined) health = await startHealthServer(adminPort, probes);
      await slack.start();
      runner.start();
      endHousekeeping = startHousekeeping(store.drafts, clock, log);
    },
    stop: async (deadlineMs) => {
      const deadline = clock.now() + deadlineMs;
      await slack.stop(deadlineMs);
      await runner.drain(Math.max(0, deadline - clock.now()));
      endHousekeeping();
      directories.stop();
      health?.close();
      await store.close();
    },
  };
}
