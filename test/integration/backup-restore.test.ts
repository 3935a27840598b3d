import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run';
import { DATABASE_FILE } from '../../src/store/open-sqlite';
import { openStore } from '../../src/store/open-store';
import { operatorTexts } from '../../src/texts';
import { AUDIT_KEY_FOR_TESTS } from '../support/stores';
import { ask, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';

const deleteLink = '/chatgroup link delete Reseller Onboarding';
const reason = { Reason: 'The poster was copied' };

describe('a backup made while the app runs', () => {
  let folder: string;
  let dataDir = '';
  const where = useWorld({
    openStore: (options) => {
      dataDir = options.dataDir;
      return openStore({ ...options, dataDir: restored ?? options.dataDir });
    },
  });
  let restored: string | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groupkeeper-backup-'));
  });
  afterEach(async () => {
    restored = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  const backUp = async (): Promise<void> => {
    const environment = { DATA_DIR: dataDir, AUDIT_KEY: AUDIT_KEY_FOR_TESTS };
    const surroundings = { cwd: folder, environment, t: operatorTexts, say: () => undefined };
    expect(await runCommand(['backup', join(folder, DATABASE_FILE)], surroundings)).toBe(0);
  };

  it('is one on which the app starts; what was pending then can be confirmed, and is written once', async () => {
    const { world } = where;
    const card = await ask(world, deleteLink, reason);
    await backUp();
    restored = folder;
    await world.restart();
    await world.raka.clicks('Confirm deletion', { confirm: true, in: card });
    await reading(world, card, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('does not know what was done after it: the group shows it, so it is not done again', async () => {
    const { world } = where;
    const card = await ask(world, deleteLink, reason);
    world.cams.faults.add({ action: 'ListChatGroup', kind: 'throttle', times: 8 });
    await world.raka.clicks('Confirm deletion', { confirm: true, in: card });
    await reading(world, card, /Waiting|Confirmed/, /confirmed. It starts/);
    await backUp();
    await reading(world, card, /\bDone\b/, /was deleted/);
    restored = folder;
    await world.restart();
    await reading(world, card, /Waiting for confirmation/);
    await world.passes(60_000);
    expect(world.cams.writes()).toHaveLength(1);
  });
});
