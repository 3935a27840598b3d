import { join } from 'node:path';
import { readManifest } from '../../sandbox/manifest';
import type { SlackMessage } from '../../sandbox/slack';
import { desk, people, sandboxWorkspace } from '../../sandbox/workspace';
import { cardsOf, hasEnded, makeTarget, stateOn, submit } from '../support/fleet/ask';
import { createFleet, type Fleet } from '../support/fleet/fleet';
import { type WriteCase, writeCases } from '../support/fleet/writes';
import { printFigure, randomOf, times } from './figure';

jest.setTimeout(20 * 60_000);

const root = join(__dirname, '..', '..');
const { app } = sandboxWorkspace(root);
const withoutHistory = readManifest(root).scopes.filter((scope) => !scope.endsWith(':history'));

/** How often one thing was posted, by the id its metadata carries, and how many of these posts do not say that they repeat. */
function repeats(fleet: Fleet, messages: readonly SlackMessage[]): { most: number; unmarked: number } {
  const byId = new Map<string, SlackMessage[]>();
  for (const message of messages) {
    if (message.metadata === undefined) continue;
    const id = JSON.stringify(message.metadata);
    byId.set(id, [...(byId.get(id) ?? []), message]);
  }
  const groups = [...byId.values()];
  const isUnmarked = (message: SlackMessage): boolean => !fleet.slack.render(message).includes('(repeated)');
  return {
    most: Math.max(0, ...groups.map((group) => group.length)),
    unmarked: Math.max(0, ...groups.map((group) => group.filter(isUnmarked).length)),
  };
}

const posts = ({ slack }: Fleet): SlackMessage[] => slack.messages(desk).filter(({ kind }) => kind === 'message');

const kinds = ['card', 'note', 'note', 'none'] as const;

interface Losses {
  /** Which of the posts of a request loses its reply. */
  readonly post: 'card' | 'note' | 'none';
  readonly cams: boolean;
}

/** One request with replies lost at Slack and at CAMS. */
async function run(fleet: Fleet, each: WriteCase, losses: Losses): Promise<SlackMessage[]> {
  const { slack, cams } = fleet;
  cams.clearCalls();
  const known = new Set(posts(fleet).map(({ ts }) => ts));
  const roots = cardsOf(fleet).length;
  const lose = (): void => slack.faults.add({ kind: 'lost-reply', method: 'chat.postMessage' });
  if (losses.post === 'card') lose();
  if (losses.cams) cams.faults.add({ kind: 'lost-reply-after-applying', action: each.action });
  await submit(fleet, slack.person(people.dina), each, makeTarget(fleet, each));
  const card = await fleet.until(() => cardsOf(fleet)[roots]);
  if (losses.post === 'note') lose();
  if (each.confirm !== undefined) {
    await fleet.until(() => stateOn(fleet, card) === 'pending');
    await slack.person(people.raka).clicks(each.confirm, { confirm: true });
  }
  await fleet.until(() =>
    cardsOf(fleet)
      .slice(roots)
      .some((one) => hasEnded(fleet, one)),
  );
  await fleet.until(() => posts(fleet).some(({ thread_ts, ts, text }) => thread_ts && !known.has(ts) && text !== ''));
  const before = posts(fleet).length;
  const quietFrom = fleet.clock.now();
  await fleet.until(() => fleet.clock.now() - quietFrom > 90_000 || posts(fleet).length > before + 9);
  slack.faults.clear();
  cams.faults.clear();
  return posts(fleet).filter(({ ts }) => !known.has(ts));
}

it.each([
  { history: 'can be read', scopes: app.scopes, atMost: 1 },
  { history: 'is refused', scopes: withoutHistory, atMost: 2 },
])('replies that are lost lead to one write, and $atMost post at most where history $history', async (each) => {
  const rounds = times(60, 4);
  const random = randomOf(6);
  const fleet = await createFleet({ store: 'sqlite', slack: { app: { ...app, scopes: [...each.scopes] } } });
  let writes = 0;
  let most = 0;
  let unmarked = 0;
  try {
    await fleet.start();
    for (let round = 0; round < rounds; round += 1) {
      const write = writeCases[round % writeCases.length];
      if (write === undefined) continue;
      const news = await run(fleet, write, { post: kinds[round % kinds.length] ?? 'none', cams: random() < 0.6 });
      writes += fleet.cams.writes().length;
      expect(fleet.cams.writes()).toHaveLength(1);
      const seen = repeats(fleet, news);
      most = Math.max(most, seen.most);
      unmarked = Math.max(unmarked, seen.unmarked);
    }
  } finally {
    await fleet.stop();
  }
  printFigure(6, `replies lost at Slack and CAMS, history ${each.history}`, {
    requests: rounds,
    writes,
    'posts of one thing at most': most,
    'of these unmarked': unmarked,
  });
  expect(most).toBeLessThanOrEqual(each.atMost);
  expect(unmarked).toBe(1);
});
