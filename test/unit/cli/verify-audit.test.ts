import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/cli/run';
import { openLibsql } from '../../../src/store/libsql-database';
import { DATABASE_FILE } from '../../../src/store/open-sqlite';
import { operatorTexts } from '../../../src/texts';
import { writeChain } from '../../support/raw-audit';
import { AUDIT_KEY_FOR_TESTS, createSqliteDatabase } from '../../support/stores';

const words = operatorTexts.cli.verifyAudit;

describe('verify-audit', () => {
  let database: Awaited<ReturnType<typeof createSqliteDatabase>>;
  let store: Awaited<ReturnType<typeof database.open>>;
  beforeEach(async () => {
    database = await createSqliteDatabase();
    store = await database.open();
    await writeChain(store, 'C0ONE', 10);
    await writeChain(store, 'C0TWO', 3);
  });
  afterEach(async () => {
    await store.close();
    await database.discard();
  });

  async function run(args: readonly string[] = [], settings: Record<string, string> = {}) {
    const lines: string[] = [];
    const environment = { DATA_DIR: database.dataDir, AUDIT_KEY: AUDIT_KEY_FOR_TESTS, ...settings };
    const say = (line: string) => lines.push(line);
    const code = await runCommand(['verify-audit', ...args], {
      cwd: tmpdir(),
      environment,
      t: operatorTexts,
      say,
    });
    return { code, said: lines.join('\n') };
  }
  const harm = (statement: string) => openLibsql(join(database.dataDir, DATABASE_FILE), 0).exec(statement);
  const headOf = async (desk: string, seq: number, length = 64) =>
    `${seq}:${(await store.audit.read(desk, seq - 1, 1))[0]?.hash.slice(0, length)}`;

  it('says the count and head of every desk, and ends with 0, while the store is open', async () => {
    const { code, said } = await run();
    expect({ code, said }).toEqual({
      code: 0,
      said: [
        words.intact('C0ONE', 10, await headOf('C0ONE', 10)),
        words.intact('C0TWO', 3, await headOf('C0TWO', 3)),
        words.good,
      ].join('\n'),
    });
  });

  it('looks into one desk alone when asked to', async () => {
    harm("update audit set at = 1 where desk_id = 'C0TWO' and seq = 2");
    expect(await run(['--desk', 'C0ONE'])).toMatchObject({ code: 0 });
    const { code, said } = await run(['--desk', 'C0TWO']);
    expect(code).toBe(1);
    expect(said).toContain('C0TWO: entry 2 is not what was written.');
    expect(said).not.toContain('C0ONE');
    expect(await run(['--desk', 'C0THREE'])).toEqual({ code: 2, said: words.noDesk('C0THREE') });
  });

  it('finds a noted head, whole or as a daily line says it, and names one that is no more', async () => {
    const [whole, short] = [await headOf('C0ONE', 10), await headOf('C0TWO', 2, 32)];
    expect(await run(['--head', whole, '--head', short])).toMatchObject({ code: 0 });
    harm("delete from audit where desk_id = 'C0ONE' and seq > 8");
    harm(
      "update audit_heads set seq = 8, hash = (select hash from audit where desk_id = 'C0ONE' and seq = 8) where desk_id = 'C0ONE'",
    );
    expect(await run()).toMatchObject({ code: 0 });
    const { code, said } = await run(['--head', whole, '--head', short]);
    expect(code).toBe(1);
    expect(said).toContain(`${whole} is in no chain (C0ONE, C0TWO)`);
    expect(said).not.toContain(short);
    expect((await run(['--desk', 'C0ONE', '--head', short])).code).toBe(1);
  });

  it('names a request that broke a rule, with its entry', async () => {
    const fact = { deskId: 'C0TWO', at: 1, actor: { kind: 'policy' } as const, requestId: 'R\u001b[2J' };
    await store.audit.append({ ...fact, event: 'request.approved', data: { revision: 1, state: 'approved' } });
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('C0TWO: entry 4, request R?[2J: There is no entry that says who asked for it.');
  });

  it('says that the key may be another one where nothing fits', async () => {
    const { code, said } = await run([], { AUDIT_KEY: 'x'.repeat(40) });
    expect(code).toBe(1);
    expect(said).toContain('C0ONE: entry 1 is not what was written.');
    expect(said).toContain(words.wrongKey);
  });

  it('finds text behind a NUL', async () => {
    harm("update audit set event = event || char(0) || 'more' where desk_id = 'C0ONE' and seq = 5");
    expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining(words.hidden) });
  });

  it('ends with 2 when it cannot look, and makes nothing', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'groupkeeper-cli-'));
    expect(await run([], { DATA_DIR: empty })).toEqual({ code: 2, said: words.noDatabase(empty) });
    expect(await run([], { AUDIT_KEY: '' })).toEqual({ code: 2, said: words.noKey });
    expect(await run([], { AUDIT_KEY: 'short' })).toMatchObject({ code: 2 });
    const url = 'postgres://me:PASSWORD@127.0.0.1:9/nowhere';
    const failed = await run([], { DATABASE_URL: url });
    expect(failed.code).toBe(2);
    expect(failed.said).not.toContain('PASSWORD');
    harm('drop table audit_heads');
    expect(await run()).toMatchObject({ code: 2 });
    expect([await readdir(empty), (await readdir(database.dataDir)).includes('audit.key')]).toEqual([[], false]);
    await rm(empty, { recursive: true });
  });

  it.each([
    [['--head', '10']],
    [['--head', `0:${'a'.repeat(64)}`]],
    [['--head', `10:${'a'.repeat(31)}`]],
    [['--head', `10:${'A'.repeat(64)}`]],
    [['--desk']],
    [['--all']],
    [['C0ONE']],
  ])('says how it is used for %j', async (args) => {
    expect(await run(args)).toEqual({ code: 2, said: words.usage });
  });

  it('reads an empty audit, of an app that is off', async () => {
    harm('delete from audit');
    harm('delete from audit_heads');
    await store.close();
    expect(await run()).toEqual({ code: 0, said: `${words.empty}\n${words.good}` });
    store = await database.open();
    expect(await run(['--head', `1:${'a'.repeat(64)}`])).toMatchObject({ code: 1 });
  });
});
