import type { Person, SlackMessage } from '../../sandbox/slack';
import { desk, people } from '../../sandbox/workspace';
import { cardsOf, hasEnded, makeTarget, submit } from '../support/fleet/ask';
import { crowded, crowdIds } from '../support/fleet/crowd';
import type { Fleet } from '../support/fleet/fleet';
import { type WriteCase, writeCases } from '../support/fleet/writes';
import { printFigure, times } from './figure';
import { hasPostgres, threeProcesses } from './three-processes';

jest.setTimeout(20 * 60_000);

const COPIES = 5;
const allAt = { times: COPIES };

/** What one person sees of one request, all deliveries of which came five times over. */
async function askFiveTimes(fleet: Fleet, who: Person, each: WriteCase): Promise<SlackMessage> {
  const target = makeTarget(fleet, each);
  const isMine = (card: SlackMessage): boolean => fleet.slack.render(card).includes(target.subject);
  await submit(fleet, who, each, target, allAt);
  const card = await fleet.until(() => cardsOf(fleet).find(isMine));
  if (each.confirm !== undefined)
    await fleet.slack.person(people.raka).clicks(each.confirm, { confirm: true, in: card, ...allAt });
  await fleet.until(() => hasEnded(fleet, card));
  expect(cardsOf(fleet).filter(isMine)).toHaveLength(1);
  return card;
}

(hasPostgres ? it : it.skip)('every delivery five times over on three processes happens once', async () => {
  const rounds = times(20, 1);
  const ids = crowdIds(writeCases.length);
  const fleet = await threeProcesses({ slack: crowded(ids.length) });
  let requests = 0;
  let writes = 0;
  let answers = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      fleet.cams.clearCalls();
      const confirmed = fleet.slack.messages(desk).filter(({ visibleTo }) => visibleTo === people.raka).length;
      await Promise.all(writeCases.map((each, at) => askFiveTimes(fleet, fleet.slack.person(ids[at] ?? ''), each)));
      requests += writeCases.length;
      writes += fleet.cams.writes().length;
      expect(
        fleet.cams
          .writes()
          .map(({ action }) => action)
          .sort(),
      ).toEqual(writeCases.map(({ action }) => action).sort());
      const shown = fleet.slack.messages(desk).filter(({ visibleTo }) => visibleTo === people.raka).length;
      answers += shown - confirmed;
    }
    const posts = fleet.slack.messages(desk).filter(({ metadata }) => metadata !== undefined);
    expect(new Set(posts.map(({ metadata }) => JSON.stringify(metadata))).size).toBe(posts.length);
    expect(answers).toBe(rounds * writeCases.filter(({ confirm }) => confirm !== undefined).length);
  } finally {
    await fleet.stop();
  }
  printFigure(2, `every delivery ×${COPIES} at once, 3 processes`, {
    requests,
    writes,
    'private answers': answers,
    'posts twice': 0,
  });
});
