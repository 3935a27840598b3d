import { createHmac } from 'node:crypto';
import type { SlackMessage } from '../../sandbox/slack';
import { desk, people } from '../../sandbox/workspace';
import { seconds } from '../../src/domain/clock';
import type { Fleet } from '../support/fleet/fleet';
import { printFigure } from './figure';
import { hasPostgres, threeProcesses } from './three-processes';

const SECRET = 'sandbox-signing-secret';
const TYPED = '/chatgroup help';

/** What became of one signed command and its copies: HTTP statuses, and how often the person was answered. */
interface Seen {
  readonly statuses: readonly (number | undefined)[];
  readonly runs: number;
}

/** Counts what `act` leads to, once everything has come to rest. */
async function watching(fleet: Fleet, act: () => Promise<(number | undefined)[]>): Promise<Seen> {
  const { slack } = fleet;
  const isHelp = (shown: SlackMessage): boolean => slack.render(shown).includes('/chatgroup link delete');
  const answers = (): number => slack.person(people.dina).sees(desk).filter(isHelp).length;
  const before = answers();
  const statuses = await act();
  await rest(fleet);
  return { statuses, runs: answers() - before };
}

async function rest(fleet: Fleet): Promise<void> {
  const rested = fleet.clock.now() + seconds(10);
  await fleet.until(() => fleet.clock.now() >= rested);
}

const now = (fleet: Fleet): number => Math.floor(fleet.clock.now() / 1000);

/** Types a command signed at `timestamp`. */
async function types(fleet: Fleet, signing: { timestamp: number; secret?: string }): Promise<number | undefined> {
  const ack = await fleet.slack.person(people.dina).types(desk, TYPED, { signing });
  return ack.ok ? 200 : ack.status;
}

/** Types a command, and lets the same signed request come again so many seconds after it was signed; at once for 0. */
async function repeated(fleet: Fleet, after: number): Promise<(number | undefined)[]> {
  const signing = { timestamp: now(fleet) };
  const first = await types(fleet, signing);
  const payload = fleet.slack.log.entries.findLast(({ name }) => name === '/chatgroup')?.payload ?? {};
  if (after > 0) await rest(fleet);
  fleet.clock.leap(Math.max(0, (signing.timestamp + after) * 1000 - fleet.clock.now()));
  const again = await fleet.slack.deliver('slash_commands', payload, { signing });
  return [first, again.ok ? 200 : again.status];
}

/** Sends a command past the stand-in, with another body than was signed or without one of the headers. */
async function forged(fleet: Fleet, change: { readonly body?: string; readonly without?: string }): Promise<number> {
  const body = new URLSearchParams({ command: '/chatgroup', text: 'help', user_id: people.dina, channel_id: desk });
  const timestamp = `${now(fleet)}`;
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body.toString()}`).digest('hex');
  const headers = new Headers({
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  });
  if (change.without !== undefined) headers.delete(change.without);
  const sent = change.body ?? body.toString();
  return (await fetch(fleet.url ?? '', { method: 'POST', headers, body: sent })).status;
}

(hasPostgres ? it : it.skip)(
  'a signed request runs once or is refused, whichever of three processes gets it',
  async () => {
    const fleet = await threeProcesses();
    const runs = (timestampOf: () => number) => async () => [await types(fleet, { timestamp: timestampOf() })];
    const cases: readonly (readonly [name: string, act: () => Promise<(number | undefined)[]>, expected: Seen])[] = [
      ...[0, 60, 295].map(
        (after) => [`again after ${after} s`, () => repeated(fleet, after), { statuses: [200, 200], runs: 1 }] as const,
      ),
      ['301 s old', runs(() => now(fleet) - 301), { statuses: [401], runs: 0 }],
      ['30 s ahead', runs(() => now(fleet) + 30), { statuses: [200], runs: 1 }],
      ['301 s ahead', runs(() => now(fleet) + 302), { statuses: [401], runs: 0 }],
      ['a day ahead', runs(() => now(fleet) + 86_400), { statuses: [401], runs: 0 }],
      [
        'wrong secret',
        async () => [await types(fleet, { timestamp: now(fleet), secret: 'another-secret' })],
        { statuses: [401], runs: 0 },
      ],
      [
        'altered byte',
        async () => [await forged(fleet, { body: 'command=%2Fchatgroup&text=lelp' })],
        { statuses: [401], runs: 0 },
      ],
      ...['x-slack-signature', 'x-slack-request-timestamp'].map(
        (without) =>
          [`without ${without}`, async () => [await forged(fleet, { without })], { statuses: [401], runs: 0 }] as const,
      ),
    ];
    let once = 0;
    let refused = 0;
    try {
      for (const [name, act, expected] of cases) {
        const seen = await watching(fleet, act);
        expect({ name, ...seen }).toEqual({ name, ...expected });
        if (seen.runs === 1) once += 1;
        else refused += 1;
      }
    } finally {
      await fleet.stop();
    }
    printFigure(7, 'signed requests repeated, old, ahead, forged, 3 processes', {
      'ran once': once,
      refused,
      'ran twice': 0,
    });
  },
);
