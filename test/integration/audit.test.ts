import { runCommand } from '../../src/cli/run';
import { openStore, type StoreOptions } from '../../src/store/open-store';
import { operatorTexts } from '../../src/texts';
import { AUDIT_KEY_FOR_TESTS, availableStores } from '../support/stores';
import { answerTo, ask, reading } from '../support/world/acts';
import { startWorld, type World } from '../support/world/world';

const yes = { confirm: true };

/** Requests that end in every way that is quickly had, and reads that are put on record. */
async function liveADay(world: World): Promise<void> {
  await world.dina.types(world.desk, '/chatgroup list');
  await answerTo(world, world.dina, /12 groups/);

  const update = await ask(world, '/chatgroup update Warehouse Night Shift', { Subject: 'Warehouse Day Shift' });
  await reading(world, update, /\bDone\b/, /updated/);

  world.cams.faults.add({ action: 'AddChatGroupInviteLink', kind: 'lost-reply-after-applying' });
  const rotation = await ask(world, '/chatgroup link create Reseller Onboarding');
  await world.raka.clicks('Show link', { in: rotation });
  await answerTo(world, world.raka, /Whoever has this link can join/);
  await world.raka.clicks('Confirm rotation', { ...yes, in: rotation });
  await reading(world, rotation, /\bDone\b/);

  const denied = await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Unsure' });
  await world.raka.clicks('Deny', { in: denied });
  await reading(world, denied, /Denied/);

  const withdrawn = await ask(world, '/chatgroup delete Empty group', { Reason: 'Never used' });
  await world.restart();
  await world.dina.clicks('Withdraw', { in: withdrawn });
  await reading(world, withdrawn, /Withdrawn/);
}

describe.each(availableStores())('the audit of an app that runs on $name', ({ name }) => {
  let world: World;
  let place: StoreOptions | undefined;
  beforeEach(async () => {
    world = await startWorld({
      store: name === 'SQLite' ? 'sqlite' : 'postgres',
      openStore: (options) => {
        place = options;
        return openStore(options);
      },
    });
  });
  afterEach(() => world.stop());

  async function verify(...args: string[]): Promise<{ code: number; lines: string[] }> {
    const lines: string[] = [];
    const environment = {
      DATA_DIR: place?.dataDir,
      DATABASE_URL: place?.databaseUrl,
      AUDIT_KEY: AUDIT_KEY_FOR_TESTS,
    };
    const say = (line: string) => lines.push(line);
    const t = operatorTexts;
    return { code: await runCommand(['verify-audit', ...args], { cwd: '.', environment, t, say }), lines };
  }

  it('is verified by its reader meanwhile and afterwards, whatever happened, with the heads that were noted', async () => {
    await liveADay(world);
    const during = await verify();
    expect(during).toMatchObject({
      code: 0,
      lines: [expect.stringMatching(/: \d+ entries, head \d+:/), expect.anything()],
    });
    const head = during.lines[0]?.split(' ').at(-1) ?? '';
    const entries = await world.endAndReadAudit();
    expect(entries.length).toBeGreaterThan(15);
    expect(await verify('--head', head)).toMatchObject({ code: 0 });
  });

  it('shows a request that was helped past its approver, though its entries fit each other', async () => {
    await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Unsure' });
    const [submitted] = await world.endAndReadAudit();
    if (place === undefined || submitted === undefined) throw new Error('it was submitted');
    const store = await openStore(place);
    await store.audit.append({
      ...submitted,
      actor: { kind: 'groupkeeper' },
      event: 'attempt.recorded',
      data: { revision: 1, state: 'executing', attempt: 'A1' },
    });
    await store.close();
    const { code, lines } = await verify();
    expect(code).toBe(1);
    const { rules } = operatorTexts.audit;
    const named = (rule: string) => `entry 2, request ${submitted.requestId}: ${rule}`;
    expect(lines.join('\n')).toContain(named(rules.no_such_move));
    expect(lines.join('\n')).toContain(named(rules.attempt_without_approval));
  });
});
