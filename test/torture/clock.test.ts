import type { SlackMessage } from '../../sandbox/slack';
import { people } from '../../sandbox/workspace';
import { cardsOf, makeTarget, stateOn, submit } from '../support/fleet/ask';
import { createFleet, type Fleet } from '../support/fleet/fleet';
import { writeCase } from '../support/fleet/writes';
import { availableStores } from '../support/stores';
import { printFigure, times } from './figure';

jest.setTimeout(20 * 60_000);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const linkDelete = writeCase('DeleteChatGroupInviteLink');

async function askOne(fleet: Fleet): Promise<SlackMessage> {
  const before = cardsOf(fleet).length;
  await submit(fleet, fleet.slack.person(people.dina), linkDelete, makeTarget(fleet, linkDelete));
  return fleet.until(() => cardsOf(fleet)[before]);
}

/** Lets a little time pass, as the fleet's clock has it. */
async function passes(fleet: Fleet, ms: number): Promise<void> {
  const until = fleet.clock.now() + ms;
  await fleet.until(() => fleet.clock.now() >= until);
}

describe.each(availableStores())('on $name', ({ name }) => {
  it('a clock that leaps expires nothing early, and what expired meanwhile is expired soon after the start', async () => {
    const rounds = times(10, 1);
    let early = 0;
    let late = 0;
    const fleet = await createFleet({ store: name === 'SQLite' ? 'sqlite' : 'postgres' });
    try {
      for (let round = 0; round < rounds; round += 1) {
        let member = await fleet.start();
        const card = await askOne(fleet);
        const expiresAt = fleet.clock.now() + DAY;
        for (const leap of [10, -10, 10, -10]) {
          fleet.clock.leap(leap * MINUTE);
          await passes(fleet, 10_000);
          if (stateOn(fleet, card) !== 'pending') early += 1;
        }
        fleet.clock.leap(expiresAt - fleet.clock.now() - 11 * MINUTE);
        await passes(fleet, 20_000);
        if (stateOn(fleet, card) !== 'pending') early += 1;

        await member.kill();
        fleet.clock.leap(60 * MINUTE);
        member = await fleet.start();
        const startedAt = fleet.clock.now();
        await fleet.until(() => stateOn(fleet, card) === 'expired', 5 * MINUTE);
        if (fleet.clock.now() - startedAt > MINUTE) late += 1;
        await member.stop();
      }
      expect(fleet.cams.writes()).toEqual([]);
    } finally {
      await fleet.stop();
    }
    printFigure(9, `clock leaps of ±10 minutes, off across the deadline, ${name}`, {
      requests: rounds,
      'expired early': early,
      'expired later than 60 s after the start': late,
    });
    expect([early, late]).toEqual([0, 0]);
  });
});
