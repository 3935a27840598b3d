import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Person } from '../../sandbox/slack';
import { DATABASE_FILE } from '../../src/store/open-sqlite';
import { createIllSqlite, type IllSqlite } from '../support/store-trouble/ill-sqlite';
import { ready, readyz } from '../support/store-trouble/readyz';
import { answerTo, ask, openForm, reading } from '../support/world/acts';
import { freePort } from '../support/world/places';
import { startWorld, type World } from '../support/world/world';

const deleteLink = '/chatgroup link delete Reseller Onboarding';
const reason = { Reason: 'The poster was copied' };
const yes = { confirm: true };
const nothingDone = /cannot use its database, so nothing was done.*Try again in a minute/s;

interface Trouble {
  readonly name: string;
  readonly code: RegExp;
  begin(disk: IllSqlite, dataDir: string): Promise<() => Promise<void>>;
}

const troubles: readonly Trouble[] = [
  {
    name: 'whose disk is full',
    code: /SQLITE_FULL/,
    begin: async (disk) => {
      await disk.fillUp();
      return disk.heal;
    },
  },
  {
    name: 'that became read-only',
    code: /SQLITE_READONLY/,
    begin: async (disk) => {
      await disk.makeReadOnly();
      return disk.heal;
    },
  },
  {
    name: 'that another process has locked',
    code: /SQLITE_BUSY/,
    begin: async (_disk, dataDir) => {
      const script = `
        const tool = new (require('libsql'))(process.argv[1]);
        tool.exec('begin immediate');
        console.log('held');
        setInterval(() => tool, 1000);`;
      const tool = spawn(process.execPath, ['-e', script, join(dataDir, DATABASE_FILE)], { cwd: __dirname });
      await once(tool.stdout, 'data');
      return async () => {
        tool.kill('SIGKILL');
        await once(tool, 'exit');
      };
    },
  },
];

/** What a person reads who is told of the trouble, in a modal or privately in the channel. */
function told({ desk, reads }: World, who: Person): string | undefined {
  return [reads(who.view()), ...who.sees(desk).map(reads)].find((text) => nothingDone.test(text));
}

describe.each(troubles)('a store $name', ({ code, begin }) => {
  let disk: IllSqlite;
  let world: World;
  let dataDir = '';
  let port = 0;
  let end: () => Promise<void>;

  beforeEach(async () => {
    disk = createIllSqlite();
    port = await freePort();
    const openStore = (options: Parameters<IllSqlite['open']>[0]) => {
      dataDir = options.dataDir;
      return disk.open(options);
    };
    world = await startWorld({ openStore, settings: { ADMIN_PORT: String(port) } });
  });
  afterEach(() => world.stop());

  const falls = async (): Promise<void> => {
    expect(await readyz(port)).toEqual({ status: 200, store: true });
    end = await begin(disk, dataDir);
  };
  const recovers = async (): Promise<void> => {
    await end();
    await ready(world, port);
  };

  it('is what the person is told who types a command, and the next command works', async () => {
    await falls();
    expect(await readyz(port)).toEqual({ status: 503, store: false });
    await world.dina.types(world.desk, deleteLink);
    expect(await world.until(() => told(world, world.dina))).toMatch(code);

    await recovers();
    if (world.dina.view()) await world.dina.closes({ all: true });
    await reading(world, await ask(world, deleteLink, reason), /Waiting for confirmation/);
  });

  it('is what the person is told who hands a form in, and the form can be handed in again', async () => {
    await openForm(world, world.dina, deleteLink);
    await falls();
    await world.dina.submits(reason);
    expect(await world.until(() => told(world, world.dina))).toMatch(code);
    await recovers();
    expect(world.cards()).toEqual([]);
    await world.dina.closes({ all: true });
    await reading(world, await ask(world, deleteLink, reason), /Waiting for confirmation/);
  });

  it('is what the approver is told privately, nothing is written, and the next click counts', async () => {
    const card = await ask(world, deleteLink, reason);
    await falls();
    await world.raka.clicks('Confirm deletion', yes);
    expect(world.reads(await answerTo(world, world.raka, nothingDone))).toMatch(code);
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);
    expect(world.thread(card)).toEqual([]);

    await recovers();
    await world.raka.clicks('Confirm deletion', { ...yes, in: card });
    await reading(world, card, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('keeps a confirmed request from CAMS until the attempt can be recorded', async () => {
    const card = await ask(world, deleteLink, reason);
    world.cams.faults.add({ action: 'ListChatGroup', kind: 'throttle', times: 8 });
    await world.raka.clicks('Confirm deletion', yes);
    await world.until(() => /confirmed\. It starts/.test(world.thread(card).map(world.reads).join()));
    await falls();
    await world.passes(20_000);
    expect(world.cams.writes()).toEqual([]);

    await recovers();
    await reading(world, card, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
  });

  it('after the write does not make a second one: it is read back afterwards', async () => {
    const card = await ask(world, deleteLink, reason);
    world.cams.faults.add({ action: 'DeleteChatGroupInviteLink', kind: 'slow', ms: 3000 });
    await world.raka.clicks('Confirm deletion', yes);
    await world.until(() => world.cams.writes().length === 1);
    await falls();
    await world.passes(20_000);
    await recovers();
    await reading(world, card, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
    const audit = await world.endAndReadAudit();
    expect(audit.filter(({ event }) => event === 'attempt.recorded')).toHaveLength(1);
  });
});

it('a store so slow that the evidence is old when the attempt is recorded keeps the write from CAMS, and says so', async () => {
  const disk = createIllSqlite();
  const world = await startWorld({ openStore: disk.open });
  try {
    const card = await ask(world, deleteLink, reason);
    disk.before((sql) => {
      if (sql.startsWith('insert into "attempts"')) world.clock.leap(6000);
    });
    await world.raka.clicks('Confirm deletion', yes);
    await reading(world, card, /Not done/, /could not start in time, so nothing was done/);
    expect(world.cams.writes()).toEqual([]);

    await disk.heal();
    await reading(world, card, /Not done/);
    const again = await ask(world, deleteLink, { Reason: 'Now it is quick' });
    await world.raka.clicks('Confirm deletion', { ...yes, in: again });
    await reading(world, again, /\bDone\b/, /was deleted/);
    expect(world.cams.writes()).toHaveLength(1);
  } finally {
    await world.stop();
  }
});
