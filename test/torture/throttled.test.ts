import { performance } from 'node:perf_hooks';
import type { SlackMessage } from '../../sandbox/slack';
import { desk, desks, people } from '../../sandbox/workspace';
import { cardsOf, makeTarget, submit } from '../support/fleet/ask';
import { createFleet, type Fleet } from '../support/fleet/fleet';
import { writeCase } from '../support/fleet/writes';
import { printFigure, times } from './figure';

jest.setTimeout(20 * 60_000);

const linkDelete = writeCase('DeleteChatGroupInviteLink');
const SECOND = 1000;

async function passes(fleet: Fleet, ms: number): Promise<void> {
  const until = fleet.clock.now() + ms;
  await fleet.until(() => fleet.clock.now() >= until);
}

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const inOther = ({ slack }: Fleet): SlackMessage[] =>
  slack.messages(desks[1]).filter(({ kind, thread_ts }) => kind === 'message' && thread_ts === undefined);

it('a channel that Slack throttles for five minutes holds up neither modals nor other channels, and loses nothing', async () => {
  const commands = times(100, 8);
  const fleet = await createFleet({ store: 'sqlite', leapMs: SECOND });
  const { slack } = fleet;
  const dina = slack.person(people.dina);
  const opened: number[] = [];
  const asked: string[] = [];
  let elsewhere = 0;
  try {
    await fleet.start();
    const start = fleet.clock.now();
    slack.faults.add({ kind: 'ratelimited', retryAfter: 6, method: 'chat.postMessage', channel: desk, times: 1e6 });
    for (let at = 0; at < commands; at += 1) {
      const target = makeTarget(fleet, linkDelete);
      asked.push(target.subject);
      const before = slack.log.calls('views.open').length;
      const from = performance.now();
      let took = 0;
      const watch = slack.onChange(() => {
        if (took === 0 && slack.log.calls('views.open').length > before) took = performance.now() - from;
      });
      await submit(fleet, dina, linkDelete, target);
      watch();
      opened.push(took);
      if (at % 10 === 5) {
        const other = inOther(fleet).length;
        const askedAt = fleet.clock.now();
        await dina.types(desks[1], `/chatgroup create "Elsewhere ${at}"`);
        await fleet.until(() => dina.view() !== undefined);
        await fleet.until(() => {
          const view = dina.view();
          return view?.type === 'modal' && view.submit !== undefined;
        });
        await dina.submits({});
        await fleet.until(() => inOther(fleet).length > other);
        elsewhere = Math.max(elsewhere, fleet.clock.now() - askedAt);
      }
      await passes(fleet, start + (at + 1) * ((300 * SECOND) / commands) - fleet.clock.now());
    }
    expect(cardsOf(fleet)).toEqual([]);
    slack.faults.clear();
    await fleet.until(() => cardsOf(fleet).length === commands, 30 * 60 * SECOND);
    const order = cardsOf(fleet).map((card) =>
      asked.findIndex((subject) => slack.render(card).split('\n').includes(`Group: ${subject}`)),
    );
    const swapped = order.filter((each, at) => at > 0 && each < (order[at - 1] ?? 0)).length;
    const sorted = opened.sort((a, b) => a - b);
    printFigure(5, 'chat.postMessage throttled for 5 minutes', {
      commands,
      'ms views.open p99': Math.round(rank(sorted, 0.99)),
      's at most in another channel': Math.round(elsewhere / SECOND),
      'cards delivered afterwards': order.length,
      'out of order': swapped,
    });
    expect(rank(sorted, 0.99)).toBeLessThan(500);
    expect(elsewhere).toBeLessThan(15 * SECOND);
    expect(swapped).toBe(0);
  } finally {
    await fleet.stop();
  }
});
