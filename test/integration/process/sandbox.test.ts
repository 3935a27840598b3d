import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..', '..');

it("goes through all eight operations in the terminal, as the README's first command does", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'dist', 'sandbox', 'index.js')]);
  for (const action of [
    'ListChatGroup',
    'AddChatGroup',
    'UpdateChatGroup',
    'AddChatGroupInviteLink',
    'ListChatGroupParticipants',
    'DeleteChatGroupParticipants',
    'DeleteChatGroupInviteLink',
    'DeleteChatGroup',
  ]) {
    expect(stdout).toContain(`(${action})`);
  }
  expect(stdout).toContain('Done: all eight operations');
}, 180_000);
