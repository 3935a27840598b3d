import { elsewhere } from '../../sandbox/workspace';
import { inaccessible, sentIn } from '../support/accessible/sent';
import { answerTo, ask, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';
import type { World } from '../support/world/world';

const KELAS = 'Kelas Memasak Bu Sari';

async function reads(world: World): Promise<void> {
  const { dina, desk } = world;
  const asked: [typed: string, like: RegExp][] = [
    ['help', /what you can type/],
    ['lsit', /Did you mean/],
    ['list', /groups in all/],
    ['list xyzzy', /No group matches/],
    [`show ${KELAS}`, /Nobody has asked/],
    ['members Empty group', /no members yet/],
    ['requests', /Nothing waits/],
    ['history', /Nothing has been asked/],
    [`members ${KELAS}`, /5 members/],
  ];
  for (const [typed, like] of asked) {
    await dina.types(desk, `/chatgroup ${typed}`);
    await answerTo(world, dina, like);
  }
  await dina.clicks('Show full numbers');
  await answerTo(world, dina, /customers’ phone numbers/);
  await dina.types(desk, `/chatgroup show ${KELAS}`);
  await answerTo(world, dina, /Nobody has asked/);
  await dina.clicks('Show link');
  await answerTo(world, dina, /Whoever has this link/);
}

async function writes(world: World): Promise<void> {
  const { raka, mei } = world;
  const reason = { Reason: 'For a test' };
  const created = await ask(world, '/chatgroup create Heard as well as seen');
  await reading(world, created, /\bDone\b/);
  const denied = await ask(world, `/chatgroup link delete ${KELAS}`, reason);
  await raka.clicks('Deny', { in: denied });
  await reading(world, denied, /Denied/);
  const withdrawn = await ask(world, `/chatgroup delete ${KELAS}`, reason);
  await world.dina.clicks('Withdraw', { in: withdrawn });
  await reading(world, withdrawn, /Withdrawn/);
  const confirmed = await ask(world, `/chatgroup link delete ${KELAS}`, { Reason: 'It went round' });
  await mei.clicks('Confirm deletion', { in: confirmed, confirm: true });
  await reading(world, confirmed, /\bDone\b/);
  world.cams.faults.add({ kind: 'error', action: 'UpdateChatGroup', code: 'Product.Unsubscript' });
  const failed = await ask(world, `/chatgroup update ${KELAS}`, { Description: 'Not this time' });
  await reading(world, failed, /Not done/, /What an admin can do/);
}

describe('everything the app shows', () => {
  const the = useWorld();

  it('is said to those who hear it, too', async () => {
    const { world } = the;
    await reads(world);
    await writes(world);
    await world.guest.types(world.desk, '/chatgroup');
    await world.until(() => world.reads(world.guest.view()).includes('Guests cannot'));
    await world.dina.types(world.desk, '/chatgroup');
    await world.until(() => world.reads(world.dina.view()).includes('What would you like to do?'));
    world.slack.workspace.join(elsewhere, 'U0BOT');
    await world.until(() => world.slack.messages(elsewhere).length > 0);

    const sent = sentIn(world.slack.log.entries);
    expect(inaccessible(world.slack.log.entries)).toEqual([]);
    expect(new Set(sent.map(({ name }) => name))).toEqual(
      new Set(['chat.postMessage', 'chat.update', 'response_url', 'views.open', 'views.update']),
    );
    expect(sent.length).toBeGreaterThan(40);
  });
});
