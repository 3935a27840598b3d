import { once } from 'node:events';
import { createServer } from 'node:net';
import { createSlackStandIn, type SlackStandIn } from '../../../sandbox/slack';
import type { SlackConfig } from '../../../src/config/config';
import type { AuditFact } from '../../../src/domain/audit';
import type { Desk, Policy } from '../../../src/domain/desk';
import type { GroupkeeperError } from '../../../src/domain/errors';
import type { Log } from '../../../src/domain/ports/log';
import { createSlackApp, createSlackSide, type SlackApp, type SlackSide } from '../../../src/slack/app';
import { textsFor } from '../../../src/texts';
import { createFakeBook } from '../../unit/operations/some-request';
import { eventually } from '../eventually';
import { createFakeClock, type FakeClock } from '../fake-clock';
import { createMemoryDeliveries, type MemoryDeliveries } from './memory-deliveries';
import { createMemoryDirectory, group, type MemoryDirectory } from './memory-directory';
import { createMemoryDrafts } from './memory-drafts';
import { createMemoryHomes } from './memory-homes';
import { testOperations } from './operations';
import { createRequestsFake, type RequestsFake } from './requests-fake';
import { DESK_CHANNELS, workspace } from './workspace';

const SPACE = { custSpaceId: 'space', businessNumber: '6280000000001' };

const desk = (channelId: string, policy: Partial<Policy>): Desk => ({
  id: channelId,
  channelId,
  scope: SPACE,
  policy: { approvers: ['S0LEADS'], approvalsNeeded: 1, expiresAfter: 1000, startWithin: 1000, ...policy },
});

export interface Running {
  readonly slack: SlackStandIn;
  readonly app: SlackApp;
  readonly side: SlackSide;
  /** Where HTTP mode listens; empty in Socket Mode. */
  readonly url: string;
  readonly clock: FakeClock;
  readonly drafts: ReturnType<typeof createMemoryDrafts>;
  readonly deliveries: MemoryDeliveries;
  readonly directory: MemoryDirectory;
  /** Why the process would have ended. */
  readonly refusals: readonly GroupkeeperError[];
  readonly requests: RequestsFake;
  readonly audit: AuditFact[];
  readonly logged: { level: string; message: string; facts: Readonly<Record<string, unknown>> }[];
  /** Until the app has done all it began. */
  settled(): Promise<void>;
  /** What the newest message in a channel that this person sees reads like. */
  reads(person: string, channel?: string): string;
  /** What the modal this person has open reads like. */
  modal(person: string): string;
}

let running: Pick<Running, 'slack' | 'app' | 'clock'> | undefined;

/** Slack's side of the app against the local Slack, with everything behind it in memory. Stopped by `stopSlackSide`. */
export async function startSlackSide(
  mode: 'socket' | 'http' = 'socket',
  policy: Partial<Policy> = {},
): Promise<Running> {
  const slack = createSlackStandIn(workspace);
  const { apiUrl } = await slack.listen();
  const logged: Running['logged'] = [];
  const line = (level: string) => (facts: Readonly<Record<string, unknown>>, message: string) =>
    void logged.push({ level, message, facts });
  const log: Log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  const clock = createFakeClock(Date.now());
  const drafts = createMemoryDrafts();
  const deliveries = createMemoryDeliveries();
  const directory = createMemoryDirectory(
    [
      group('G1', 'Market Friday', 'https://chat.whatsapp.com/TESTabcd'),
      group('G2', 'Market Sunday'),
      group('G3', 'Bakers <!channel>', 'https://chat.whatsapp.com/TESTefgh'),
    ],
    ['6281234567801', '6281234567802'],
  );
  const requests = createRequestsFake();
  const audit: AuditFact[] = [];
  const desks = DESK_CHANNELS.map((channelId) => desk(channelId, policy));
  const config = await configFor(mode, apiUrl);
  const refusals: GroupkeeperError[] = [];
  const onRefused = (error: GroupkeeperError): void => void refusals.push(error);
  const side = createSlackSide(config, { clock, log, onRefused });
  const app = createSlackApp(config, side, {
    operations: testOperations,
    requests,
    drafts,
    deliveries,
    homes: createMemoryHomes(),
    desks: {
      forChannel: async (id) => desks.find((each) => each.channelId === id),
      find: async (id) => desks.find((each) => each.id === id),
      all: async () => desks,
    },
    deskLife: {
      present: async (id) => {
        const found = desks.find((each) => each.channelId === id);
        return { version: 0, desk: found, base: found, waiting: undefined };
      },
      propose: async () => ({ kind: 'same' }),
      groups: async () => undefined,
      moveGroups: async () => ({ kind: 'done' }),
      agree: async () => ({ kind: 'done' }),
      takeBack: async () => ({ kind: 'done' }),
      giveUp: async () => ({ kind: 'done' }),
    },
    admins: ['U0SINTA'],
    deskDefaults: { scope: SPACE, expiresAfter: 1000 },
    countGroups: async () => 0,
    directories: () => directory,
    allGroups: () => directory,
    requestBook: () => createFakeBook([]),
    audit: async (fact) => void audit.push(fact),
    sealer: { seal: (text) => `sealed-${text.length}` },
    clock,
    log,
    onRefused,
    textsFor,
  });
  running = { slack, app, clock };
  await app.start();
  const url = config.mode === 'http' ? `http://127.0.0.1:${config.port}` : '';
  if (url !== '') slack.deliverTo(`${url}/slack/events`);
  const reads = (person: string, channel = 'C0OPS'): string => {
    const last = slack.person(person).sees(channel).at(-1);
    return last === undefined ? '' : slack.render(last);
  };
  const modal = (person: string): string => {
    const view = slack.person(person).view();
    return view === undefined ? '' : slack.render(view);
  };
  const settled = async (): Promise<void> => {
    await slack.idle();
    await eventually(() => app.running() === 0);
    await slack.idle();
  };
  return {
    url,
    settled,
    slack,
    app,
    side,
    refusals,
    clock,
    drafts,
    deliveries,
    directory,
    requests,
    audit,
    logged,
    reads,
    modal,
  };
}

export async function stopSlackSide(): Promise<void> {
  const stopping = running?.app.stop(1000);
  await running?.clock.advance(1000);
  await stopping;
  await running?.slack.close();
  running = undefined;
}

async function configFor(mode: 'socket' | 'http', apiUrl: string): Promise<SlackConfig> {
  const { botToken, appToken, signingSecret } = workspace.app;
  if (mode === 'socket') return { mode, botToken, appToken, apiUrl };
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return { mode, botToken, signingSecret, apiUrl, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}
