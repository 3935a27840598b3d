import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIT_KEY_FILE, loadAuditKey } from '../../../src/store/audit-key';

describe('the audit key', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'groupkeeper-key-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is made once in the data folder, for its owner alone', async () => {
    const folder = join(dataDir, 'new');
    const key = await loadAuditKey(folder);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await loadAuditKey(folder)).toBe(key);
    expect((await stat(join(folder, AUDIT_KEY_FILE))).mode & 0o777).toBe(0o600);
  });

  it('is another one in another folder', async () => {
    expect(await loadAuditKey(join(dataDir, 'a'))).not.toBe(await loadAuditKey(join(dataDir, 'b')));
  });

  it('is the same for ten that make it at once, and leaves nothing else behind', async () => {
    const keys = await Promise.all(Array.from({ length: 10 }, () => loadAuditKey(dataDir)));
    expect(new Set(keys).size).toBe(1);
    expect(await readdir(dataDir)).toEqual([AUDIT_KEY_FILE]);
  });

  it('is the given one, and then none is made', async () => {
    const given = 'thirty-two characters are needed';
    expect(await loadAuditKey(dataDir, given)).toBe(given);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is refused when it is short, empty or no file', async () => {
    const unusable = { code: 'audit_key_unusable' };
    await expect(loadAuditKey(dataDir, 'short')).rejects.toMatchObject(unusable);
    await writeFile(join(dataDir, AUDIT_KEY_FILE), '');
    await expect(loadAuditKey(dataDir)).rejects.toMatchObject(unusable);
    await rm(join(dataDir, AUDIT_KEY_FILE));
    await mkdir(join(dataDir, AUDIT_KEY_FILE));
    await expect(loadAuditKey(dataDir)).rejects.toMatchObject({ ...unusable, vendorCode: 'EISDIR' });
  });
});
