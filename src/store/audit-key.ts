import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, StoreError } from './store-error';

export const AUDIT_KEY_FILE = 'audit.key';

/** Shorter ones could be found by trying. */
const MIN_LENGTH = 32;

/**
 * The key of the audit: the one given, else the one in the data folder, which is made there once, for its owner alone.
 * @throws StoreError `audit_key_unusable` when it cannot be read or is shorter than 32 characters
 */
export async function loadAuditKey(dataDir: string, given?: string): Promise<string> {
  const key = given ?? (await keptKey(dataDir));
  if (key.length < MIN_LENGTH) throw new StoreError('audit_key_unusable');
  return key;
}

async function keptKey(dataDir: string): Promise<string> {
  const file = join(dataDir, AUDIT_KEY_FILE);
  try {
    return await readKey(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unusable(error);
  }
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await makeKey(file);
    return await readKey(file);
  } catch (error) {
    throw unusable(error);
  }
}

/** Written whole under another name and linked: nobody ever reads half a key, and of two processes one wins. */
async function makeKey(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
}

const readKey = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim();

const unusable = (cause: unknown): StoreError =>
  new StoreError('audit_key_unusable', { cause, vendorCode: codeOf(cause) });
