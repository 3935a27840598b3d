import { z } from 'zod';
import { ask, openForm, reading } from '../../support/world/acts';
import { freePort } from '../../support/world/places';
import { startWorld, type World } from '../../support/world/world';

const readyz = z.object({ deadLetters: z.number() });
const reason = { Reason: 'The poster was copied' };
const deleteLink = '/chatgroup link delete Reseller Onboarding';

describe('what Slack will never take', () => {
  let world: World;
  let port: number;
  beforeEach(async () => {
    port = await freePort();
    world = await startWorld({ settings: { ADMIN_PORT: String(port) } });
  });
  afterEach(() => world.stop());

  const deadLetters = async (): Promise<number> => {
    const reply = await fetch(`http://127.0.0.1:${port}/readyz`);
    return readyz.parse(await reply.json()).deadLetters;
  };
  /** What Groupkeeper wrote to Dina alone. */
  const toDina = (): string[] =>
    world.slack.workspace.channels
      .filter(({ is_im: direct, members }) => direct === true && members.includes(world.dina.id))
      .flatMap(({ id }) => world.slack.messages(id))
      .map(world.reads);

  it.each(['is_archived', 'not_in_channel', 'account_inactive'])(
    'of a card (%s) is told to its requester alone, counted, and nothing is written',
    async (error) => {
      world.slack.faults.add({ method: 'chat.postMessage', kind: 'error', error });
      await openForm(world, world.dina, '/chatgroup create Weekend offers');
      await world.dina.submits();
      await world.until(() => toDina().length > 0);
      expect(toDina()).toEqual([expect.stringContaining('Weekend offers')]);
      await world.until(async () => (await deadLetters()) > 0);
      await world.passes(60_000);
      expect(world.cards()).toEqual([]);
      expect(world.cams.writes()).toEqual([]);
      expect(toDina()).toHaveLength(1);
    },
  );

  it('of a thread is told to the requester alone and counted, and what comes after it is posted', async () => {
    const card = await ask(world, deleteLink, reason);
    expect(await deadLetters()).toBe(0);
    world.slack.faults.add({ method: 'chat.postMessage', kind: 'error', error: 'msg_too_long' });
    await world.raka.clicks('Confirm deletion', { confirm: true });
    await reading(world, card, /\bDone\b/, /was deleted/);
    await world.until(() => toDina().length > 0);
    await world.until(async () => (await deadLetters()) === 1);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
