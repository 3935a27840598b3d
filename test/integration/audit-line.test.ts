import { runCommand } from '../../src/cli/run';
import { hours } from '../../src/domain/clock';
import { openStore } from '../../src/store/open-store';
import { operatorTexts } from '../../src/texts';
import { AUDIT_KEY_FOR_TESTS } from '../support/stores';
import { ask, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';

describe('the line about the audit', () => {
  let dataDir = '';
  const where = useWorld({
    openStore: (options) => {
      dataDir = options.dataDir;
      return openStore(options);
    },
  });

  it('stands in the channel after midnight, and is what verify-audit takes', async () => {
    const { world } = where;
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', { Reason: 'Unsure' });
    await world.raka.clicks('Deny');
    await reading(world, card, /Denied/);
    world.clock.leap(hours(25));
    const line = await world.until(() =>
      world
        .cards()
        .map(world.reads)
        .find((text) => text.includes('Audit up to')),
    );
    expect(line).toMatch(/: 2 entries, head .?2:[0-9a-f]{32}/);
    expect(line).toContain('Keep this line');

    const head = /2:[0-9a-f]{32}/.exec(line)?.[0] ?? '';
    const environment = { DATA_DIR: dataDir, AUDIT_KEY: AUDIT_KEY_FOR_TESTS };
    const surroundings = { cwd: '.', environment, t: operatorTexts, say: () => undefined };
    expect(await runCommand(['verify-audit', '--head', head], surroundings)).toBe(0);
    expect(await runCommand(['verify-audit', '--head', head.replace('2:', '1:')], surroundings)).toBe(1);
  });
});
