import type { SlackMessage } from '../../sandbox/slack';
import { desk, people } from '../../sandbox/workspace';
import { cardsOf, hasEnded, makeTarget, stateOn, submit } from '../support/fleet/ask';
import { crowded, crowdIds } from '../support/fleet/crowd';
import type { Fleet } from '../support/fleet/fleet';
import { writeCase } from '../support/fleet/writes';
import { printFigure, randomOf, times } from './figure';
import { hasPostgres, threeProcesses } from './three-processes';

jest.setTimeout(20 * 60_000);

/** In ms, times 0 to 9: how quick a machine is decides which of these rounds a click still wins. */
const BEFORE_EXPIRY = 150;

const linkDelete = writeCase('DeleteChatGroupInviteLink');

/** Asks for the deletion of a link of its own. */
async function askOne(fleet: Fleet): Promise<SlackMessage> {
  const before = new Set(cardsOf(fleet).map(({ ts }) => ts));
  await submit(fleet, fleet.slack.person(people.dina), linkDelete, makeTarget(fleet, linkDelete));
  return fleet.until(() => cardsOf(fleet).find(({ ts }) => !before.has(ts)));
}

/** Who was told something privately, after so many messages. */
const toldAfter = (fleet: Fleet, count: number): ReadonlySet<string | undefined> =>
  new Set(
    fleet.slack
      .messages(desk)
      .slice(count)
      .flatMap(({ visibleTo, kind }) => (kind === 'ephemeral' ? [visibleTo] : [])),
  );

/** Presses a button on a card as it was seen. */
const press = (fleet: Fleet, person: string, words: string, card: SlackMessage) =>
  fleet.slack.person(person).clicks(words, { in: card, ...(words === 'Confirm deletion' ? { confirm: true } : {}) });

(hasPostgres ? describe : describe.skip)('three processes', () => {
  let fleet: Fleet;
  const approvers = times(50, 12);
  beforeAll(async () => {
    fleet = await threeProcesses({ slack: crowded(approvers) });
  });
  afterAll(() => fleet.stop());

  it('count one of many clicks on one card, and tell everybody else who was first', async () => {
    const rounds = times(200, 2);
    const crowd = crowdIds(approvers);
    let decisions = 0;
    let told = 0;
    let late = 0;
    for (let round = 0; round < rounds; round += 1) {
      const card = await askOne(fleet);
      const writesBefore = fleet.cams.writes().length;
      const messagesBefore = fleet.slack.messages(desk).length;
      const acks = await Promise.all(crowd.map((id) => press(fleet, id, 'Confirm deletion', card)));
      late += acks.filter(({ ok }) => !ok).length;
      await fleet.until(() => {
        const toldNow = toldAfter(fleet, messagesBefore);
        return crowd.every((id) => toldNow.has(id));
      });
      await fleet.until(() => hasEnded(fleet, card));
      told += crowd.length;
      decisions += fleet.cams.writes().length - writesBefore;
      expect(fleet.cams.writes().length - writesBefore).toBe(1);
    }
    printFigure(3, `${approvers} approvers click one card at once, 3 processes`, {
      rounds,
      decisions,
      told,
      'acknowledged after 3 s': late,
    });
    expect(decisions).toBe(rounds);
  });

  it('count one of confirm, deny, withdraw and expiry in the same millisecond', async () => {
    const rounds = times(100, 2);
    const [first = '', second = ''] = crowdIds(2);
    const ends: Record<string, number> = {};
    const random = randomOf(3);
    for (let round = 0; round < rounds; round += 1) {
      const card = await askOne(fleet);
      const asked = fleet.clock.now();
      const writesBefore = fleet.cams.writes().length;
      fleet.clock.leap(24 * 3_600_000 - (fleet.clock.now() - asked) - (round % 10) * BEFORE_EXPIRY);
      const clicks = [
        { who: first, words: 'Confirm deletion', order: random() },
        { who: second, words: 'Deny', order: random() },
        { who: people.dina, words: 'Withdraw', order: random() },
      ].sort((one, other) => one.order - other.order);
      await Promise.all(clicks.map(({ who, words }) => press(fleet, who, words, card)));
      await fleet.until(() => hasEnded(fleet, card));
      const state = stateOn(fleet, card) ?? 'none';
      ends[state] = (ends[state] ?? 0) + 1;
      expect(fleet.cams.writes().length - writesBefore).toBe(state === 'succeeded' ? 1 : 0);
    }
    printFigure(3, 'confirm, deny, withdraw and expiry at once, 3 processes', { rounds, ...ends });
    expect(Object.values(ends).reduce((sum, each) => sum + each, 0)).toBe(rounds);
  });

  it('never apply a decision to another request, though twenty wait at once', async () => {
    const random = randomOf(4);
    const [first = ''] = crowdIds(1);
    const wishes = ['Confirm deletion', 'Deny', 'Withdraw'] as const;
    const wanted = { 'Confirm deletion': 'succeeded', Deny: 'denied', Withdraw: 'withdrawn' };
    const rounds = times(10, 1);
    let decided = 0;
    for (let round = 0; round < rounds; round += 1) {
      const cards: SlackMessage[] = [];
      for (let at = 0; at < 20; at += 1) cards.push(await askOne(fleet));
      const clicks = cards
        .map((card) => ({ card, wish: wishes[Math.floor(random() * wishes.length)] ?? 'Deny', order: random() }))
        .sort((a, b) => a.order - b.order);
      await Promise.all(
        clicks.map(({ card, wish }) => press(fleet, wish === 'Withdraw' ? people.dina : first, wish, card)),
      );
      await fleet.until(() => cards.every((card) => hasEnded(fleet, card)));
      expect(clicks.map(({ card }) => stateOn(fleet, card))).toEqual(clicks.map(({ wish }) => wanted[wish]));
      decided += clicks.length;
    }
    printFigure(4, '20 requests pending at once, clicks shuffled', { decided, 'applied to another request': 0 });
  });
});
