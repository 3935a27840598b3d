import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/cli/run';
import type { Store } from '../../../src/domain/ports/store';
import type { Request } from '../../../src/domain/request';
import { operatorTexts } from '../../../src/texts';
import { aRequest, freshId } from '../../support/store-of';
import { AUDIT_KEY_FOR_TESTS, createSqliteDatabase, type TestDatabase } from '../../support/stores';

const words = operatorTexts.cli.export;
const NUMBER = '6281234567801';
const since = Date.UTC(2026, 10, 1);

let database: TestDatabase & { readonly dataDir: string };
let store: Store;
let folder: string;
beforeEach(async () => {
  database = await createSqliteDatabase();
  store = await database.open();
  folder = await mkdtemp(join(tmpdir(), 'groupkeeper-export-'));
});
afterEach(async () => {
  await store.close();
  await database.discard();
  await rm(folder, { recursive: true });
});

async function asked(facts: Partial<Request> = {}): Promise<Request> {
  const request = aRequest(facts);
  await store.requests.insert(request);
  const { id: requestId, deskId } = request;
  for (const event of ['request.submitted', 'request.denied']) {
    await store.audit.append({ deskId, at: 1, actor: { kind: 'person', id: 'U1' }, event, requestId });
  }
  return request;
}

async function run(args: readonly string[]) {
  const lines: string[] = [];
  const said: string[] = [];
  const code = await runCommand(['export', ...args], {
    cwd: folder,
    environment: { DATA_DIR: database.dataDir, AUDIT_KEY: AUDIT_KEY_FOR_TESTS },
    t: operatorTexts,
    say: (line) => lines.push(line),
    warn: (line) => said.push(line),
  });
  return { code, said: said.join('\n'), exported: lines.map((line) => JSON.parse(line)), text: lines.join('\n') };
}

describe('export', () => {
  it('writes each request with its own audit, oldest first, while the store is open', async () => {
    const later = await asked({ createdAt: since + 1 });
    const earlier = await asked({ createdAt: since });
    const { code, said, exported } = await run([]);
    expect({ code, said }).toEqual({ code: 0, said: words.done(2) });
    expect(exported).toMatchObject([earlier, later].map(({ id, deskId }) => ({ id, deskId })));
    for (const { id, audit } of exported) {
      expect(audit).toMatchObject([
        { requestId: id, event: 'request.submitted', seq: 1 },
        { requestId: id, event: 'request.denied', seq: 2 },
      ]);
    }
    expect(exported[0]).not.toHaveProperty('inputDigest');
  });

  it('takes one desk, and what was asked since a day', async () => {
    const deskId = freshId('desk');
    await asked({ deskId, createdAt: since - 1 });
    const wanted = await asked({ deskId, createdAt: since });
    await asked({ createdAt: since });
    const { exported } = await run(['--desk', deskId, '--since', '2026-11-01']);
    expect(exported.map(({ id }) => id)).toEqual([wanted.id]);
  });

  it('goes through pages without leaving out or repeating any of the same moment', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 450; i += 1) {
      const request = aRequest({ createdAt: Math.floor(i / 300) });
      await store.requests.insert(request);
      ids.push(request.id);
    }
    const { exported } = await run([]);
    expect(exported.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('masks phone numbers, also of an operation that nobody knows any more', async () => {
    await asked({ operation: 'remove', input: { group: 'G1', members: [NUMBER], reason: 'Spam' } });
    await asked({ operation: 'retired', input: { people: [NUMBER] } });
    const { exported, text } = await run([]);
    expect(exported.map(({ input }) => input)).toContainEqual({ group: 'G1', members: ['+62…7801'], reason: 'Spam' });
    expect(text).not.toContain(NUMBER);
  });

  it('goes into a new file of its owner, and replaces none', async () => {
    const { id } = await asked();
    const file = join(folder, 'requests.jsonl');
    expect(await run(['--out', file])).toMatchObject({ code: 0, said: words.done(1), exported: [] });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ id });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await run(['--out', file])).toMatchObject({ code: 1, said: words.exists(file) });
  });

  it.each([['--since', 'yesterday'], ['--since', '2026-02-30'], ['--desk', ''], ['--what'], ['file']])(
    'says how it is used when it is not understood: %s %s',
    async (...args) => {
      expect(await run(args)).toMatchObject({ code: 1, said: words.usage, exported: [] });
    },
  );
});
