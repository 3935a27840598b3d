import type { App } from '@slack/bolt';
import type { SlackConfig } from '../config/config';
import { GroupkeeperError } from '../domain/errors';
import type { JobHandler } from '../domain/job';
import type { Log } from '../domain/ports/log';
import { Bolt } from './bolt';
import { createBoltLog } from './bolt-log';
import { createChannels } from './channels';
import { apiUrlOption, type Clients, createClients } from './clients';
import { createAdmit } from './flows/admit';
import { createRenewHomes } from './flows/home/renew';
import { report } from './flows/report';
import { createTell } from './flows/tell';
import { createGuard, placeOf } from './guard';
import { createIdentity, type Identity } from './identity';
import { listen } from './listeners';
import { createPace } from './pace';
import { createPeople, type SlackPeople } from './people';
import { createFirstTime, type FirstTime } from './receivers/first-time';
import { createHttpReceiving } from './receivers/http';
import { createInFlight } from './receivers/in-flight';
import type { Receiving } from './receivers/receiving';
import { createSocketReceiving } from './receivers/socket';
import { createRespond } from './respond';
import { isRefusal, slackErrorCode } from './slack-error';
import type { SlackDeps, Tools } from './tools';
import { wordsOf } from './words';

/** The part of Slack that the core needs before the rest can be built: who people are, and how they are written to. */
export interface SlackSide {
  readonly clients: Clients;
  readonly people: SlackPeople;
  readonly identity: () => Promise<Identity>;
}

export interface SlackApp {
  /** Resolves when deliveries can arrive. Throws `slack_refused`, `slack_unreachable` or `port_taken`. */
  start(): Promise<void>;
  /** Begins nothing new, waits for what is running, then disconnects. `false` when something was still running. */
  stop(deadlineMs: number): Promise<boolean>;
  /** Can a delivery arrive now? */
  connected(): boolean;
  /** Brings App Home up to date for those who look at a desk there. */
  readonly renewHomes: JobHandler;
  /** How many deliveries are being dealt with. */
  running(): number;
}

export function createSlackSide(config: SlackConfig, deps: Pick<SlackDeps, 'clock' | 'log' | 'onRefused'>): SlackSide {
  const clients = createClients(config, deps.log, deps.onRefused);
  const identity = createIdentity(clients.interactive);
  const teamId = async (): Promise<string> => (await identity()).teamId;
  return { clients, identity, people: createPeople({ client: clients.interactive, teamId, ...deps }) };
}

/** Listens to Slack, by Socket Mode or by signed HTTP requests. */
export function createSlackApp(config: SlackConfig, side: SlackSide, deps: SlackDeps): SlackApp {
  const { clock, log } = deps;
  const { clients, identity, people } = side;
  const respond = createRespond(clock);
  const channels = createChannels(clients.interactive, clock);
  const tools: Tools = {
    ...deps,
    ...side,
    pace: createPace(),
    channels,
    respond,
    admit: createAdmit({ ...deps, people, channels }),
    tell: createTell({ clients, respond, log }),
  };

  const firstTime = createFirstTime(deps);
  const inFlight = createInFlight(clock);
  const sayNotNow = (body: unknown): void => {
    const place = placeOf(body);
    const trouble = new GroupkeeperError('store_unavailable');
    void inFlight.run(async () => tools.tell.failure(place, await wordsOf(tools, place.personId ?? ''), trouble));
  };
  const receiving = createReceiving(config, deps, firstTime, sayNotNow);
  let stopping = false;
  const app = createBolt(config, identity, receiving, log);
  listen(app, createGuard(tools, { inFlight, firstTime, isStopping: () => stopping }), tools);

  return {
    connected: receiving.connected,
    running: inFlight.count,
    renewHomes: createRenewHomes(tools),
    start: async () => {
      try {
        await identity();
        await app.init();
        await receiving.start();
      } catch (error) {
        throw startingError(error);
      }
    },
    stop: async (deadlineMs) => {
      stopping = true;
      const drained = await inFlight.drain(deadlineMs);
      if (!drained) log.warn({ running: inFlight.count() }, 'stopped while something was running');
      await receiving.stop();
      return drained;
    },
  };
}

/** Why the app cannot start, in words for who started it. */
function startingError(error: unknown): GroupkeeperError {
  const vendorCode = slackErrorCode(error);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return new GroupkeeperError('port_taken', { cause: error });
  }
  return new GroupkeeperError(isRefusal(error) ? 'slack_refused' : 'slack_unreachable', { cause: error, vendorCode });
}

const createReceiving = (
  config: SlackConfig,
  { clock, log, onRefused }: SlackDeps,
  firstTime: FirstTime,
  onRefusedForNow: (body: unknown) => void,
): Receiving =>
  config.mode === 'socket'
    ? createSocketReceiving(config, { clock, log, onRefused })
    : createHttpReceiving(config, { clock, log, firstTime, onRefusedForNow });

/** Bolt for routing only: calls go through our own clients, as Bolt's inherit whatever a receiver did to their options. */
function createBolt(config: SlackConfig, identity: () => Promise<Identity>, receiving: Receiving, log: Log): App {
  const app = new Bolt(
    {
      receiver: receiving.receiver,
      deferInitialization: true,
      authorize: async () => {
        const { teamId, botId, botUserId } = await identity();
        return { botToken: config.botToken, teamId, ...(botId && { botId }), ...(botUserId && { botUserId }) };
      },
      convoStore: false,
      clientOptions: { ...apiUrlOption(config.apiUrl), retryConfig: { retries: 0 }, timeout: 2500 },
      logger: createBoltLog(log, 'bolt'),
    },
    log,
  );
  app.error(async (error) => report(log, 'bolt', error));
  return app;
}
