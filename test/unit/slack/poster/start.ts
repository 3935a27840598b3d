import { type Logger, LogLevel } from '@slack/web-api';
import { createSlackStandIn, type SlackStandIn } from '../../../../sandbox/slack';
import type { DeskPoster } from '../../../../src/domain/ports/desk-poster';
import type { Poster } from '../../../../src/domain/ports/poster';
import { LeanClient } from '../../../../src/slack/lean-client';
import { createPoster } from '../../../../src/slack/poster';
import { textsFor } from '../../../../src/texts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const quiet = () => undefined;
const silent: Logger = {
  ...{ debug: quiet, info: quiet, warn: quiet, error: quiet, setLevel: quiet, setName: quiet },
  getLevel: () => LogLevel.ERROR,
};

/** A client as the app makes it for deliveries. */
export const deliveryClient = (slackApiUrl: string, timeout = 5000): LeanClient =>
  new LeanClient({ token: 'xoxb-test', apiUrl: slackApiUrl, timeout, logger: silent });

const scopes = ['chat:write', 'im:write', 'channels:read', 'channels:history'];

export interface Started {
  readonly slack: SlackStandIn;
  readonly poster: Poster & DeskPoster;
  readonly clock: FakeClock;
  readonly apiUrl: string;
}

/** A poster in front of a local Slack. A payload that Slack would refuse fails the test. */
export async function startPoster(given: { scopes?: readonly string[]; timeout?: number } = {}): Promise<Started> {
  const slack = createSlackStandIn({
    team: { id: 'T0TEAM', name: 'Toko', domain: 'toko' },
    users: [
      { id: 'U0DINA', name: 'dina' },
      { id: 'U0RAKA', name: 'raka' },
    ],
    channels: [
      { id: 'C0OPS', name: 'ops', members: ['U0DINA', 'U0RAKA'] },
      { id: 'C0ELSE', name: 'else', members: ['U0DINA'], appIsMember: false },
      { id: 'C0OLD', name: 'old', members: ['U0DINA'], is_archived: true },
    ],
    app: {
      ...{ botToken: 'xoxb-test', appToken: 'xapp-test', signingSecret: 's', commands: [], shortcuts: [] },
      scopes: given.scopes ?? scopes,
    },
  });
  const { apiUrl } = await slack.listen();
  open.push(() => slack.close());
  const clock = createFakeClock();
  return { slack, clock, apiUrl, poster: posterAt(apiUrl, clock, given) };
}

/** A poster in front of any address. */
export function posterAt(apiUrl: string, clock: FakeClock, given: { timeout?: number } = {}): Poster & DeskPoster {
  return createPoster({
    client: deliveryClient(apiUrl, given.timeout),
    textsOf: async () => textsFor('en'),
    // Who asks reads another language than the channel.
    textsFor: async (personId) => textsFor(personId === 'U0DINA' ? 'id-ID' : 'en'),
    clock,
    log: { warn: () => undefined },
    onProblem: (problems) => {
      throw new Error(JSON.stringify(problems));
    },
  });
}
