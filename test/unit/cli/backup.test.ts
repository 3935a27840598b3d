import { mkdirSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../../src/cli/run';
import { openLibsql } from '../../../src/store/libsql-database';
import { DATABASE_FILE } from '../../../src/store/open-sqlite';
import { openStore } from '../../../src/store/open-store';
import { operatorTexts } from '../../../src/texts';
import { aRequest } from '../../support/store-of';
import { AUDIT_KEY_FOR_TESTS, createSqliteDatabase, silentLog } from '../../support/stores';

describe('a backup', () => {
  let database: Awaited<ReturnType<typeof createSqliteDatabase>>;
  let store: Awaited<ReturnType<typeof database.open>>;
  let folder: string;
  beforeEach(async () => {
    database = await createSqliteDatabase();
    store = await database.open();
    for (let at = 1; at <= 3; at++) {
      await store.audit.append({ deskId: 'desk', at, actor: { kind: 'groupkeeper' }, event: 'any' });
    }
    folder = join(database.dataDir, 'back ups?#%');
    mkdirSync(folder);
  });
  afterEach(async () => {
    await store.close();
    await database.discard();
  });

  async function run(args: readonly string[], settings: Record<string, string> = {}) {
    const said: string[] = [];
    const environment = { DATA_DIR: database.dataDir, AUDIT_KEY: AUDIT_KEY_FOR_TESTS, ...settings };
    const say = (line: string) => said.push(line);
    const code = await runCommand(args, { cwd: folder, environment, t: operatorTexts, say });
    return { code, said: said.join('\n') };
  }
  const raw = () => openLibsql(join(database.dataDir, DATABASE_FILE), 0);

  it('is made while the store is open, for its owner alone, and holds what was written until then', async () => {
    const request = aRequest();
    await store.requests.insert(request);
    const file = join(folder, DATABASE_FILE);
    expect(await run(['backup', file])).toMatchObject({ code: 0, said: expect.stringContaining('copied') });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual([DATABASE_FILE]);

    const copy = await openStore({ dataDir: folder, auditKey: AUDIT_KEY_FOR_TESTS, log: silentLog });
    expect(await copy.requests.find(request.id)).toEqual(request);
    expect(await copy.audit.read('desk', 0, 10)).toEqual(await store.audit.read('desk', 0, 10));
    await copy.close();
  });

  it('never replaces a file', async () => {
    const file = join(folder, 'mine');
    await writeFile(file, 'mine');
    expect(await run(['backup', file])).toMatchObject({ code: 1, said: expect.stringContaining('exists already') });
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['mine']);
  });

  it.each([
    ['an entry that was changed', "update audit set event = 'other' where seq = 2", 'desk 2: changed'],
    ['a tail that was cut', 'delete from audit where seq = 3', 'desk 3: missing'],
  ])('of a database with %s is refused, and leaves no file', async (_what, harm, why) => {
    raw().exec(harm);
    const refused = await run(['backup', join(folder, 'copy')]);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(why) });
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a chain longer than a page is checked to its end', async () => {
    await store.transaction(async (tx) => {
      for (let at = 1; at <= 1200; at++)
        await tx.audit.append({ deskId: 'long', at, actor: { kind: 'groupkeeper' }, event: 'any' });
    });
    expect(await run(['backup', join(folder, 'good')])).toMatchObject({ code: 0 });
    raw().exec("update audit set at = 7 where desk_id = 'long' and seq = 1111");
    expect((await run(['backup', join(folder, 'bad')])).said).toContain('long 1111: changed');
  });

  it('cannot be checked with another key, or without one, and no key is made', async () => {
    const file = join(folder, 'copy');
    expect((await run(['backup', file], { AUDIT_KEY: 'x'.repeat(40) })).said).toContain('desk 1: changed');
    expect((await run(['backup', file], { AUDIT_KEY: '' })).said).toContain('audit key is missing');
    expect(await readdir(folder)).toEqual([]);
    expect(await readdir(database.dataDir)).not.toContain('audit.key');
  });

  it('says what to check when it cannot be made', async () => {
    const nowhere = await run(['backup', join(folder, 'no', 'folder', 'copy')]);
    expect(nowhere).toEqual({ code: 1, said: operatorTexts.cli.backup.failed('ENOENT') });
    expect((await run(['backup', join(folder, 'a')], { DATA_DIR: folder })).said).toContain('no database');
    expect(await readdir(folder)).toEqual([]);
  });

  it('of PostgreSQL is left to pg_dump, whose command does not show the password', async () => {
    const { code, said } = await run(['backup', 'copy'], { DATABASE_URL: 'postgres://me:PASSWORD@db/gk' });
    expect(code).toBe(1);
    expect(said).toContain(`pg_dump --format=custom --file='copy' "$DATABASE_URL"`);
    expect(said).not.toContain('PASSWORD');
  });

  it.each([[['backup']], [['backup', 'a', 'b']], [['backup', '--force']]])(
    'says how it is used for %j',
    async (args) => {
      expect(await run(args)).toEqual({ code: 1, said: operatorTexts.cli.backup.usage });
    },
  );
});
