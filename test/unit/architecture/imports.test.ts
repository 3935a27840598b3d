import { join } from 'node:path';
import { type Import, importsBelow, importsOf } from '../../support/imports';

const root = join(__dirname, '..', '..', '..');

/** Which folders of src a folder may import from, besides itself. What is not here may import everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  texts: [],
  domain: ['texts'],
  config: ['domain', 'texts'],
  operations: ['domain', 'texts'],
  requests: ['domain', 'texts'],
  desks: ['domain', 'texts', 'requests'],
  jobs: ['domain', 'texts'],
  store: ['domain', 'texts'],
  cams: ['domain', 'texts'],
  pictures: ['domain', 'texts'],
  slack: ['domain', 'texts', 'operations', 'requests', 'desks', 'config'],
  cli: ['domain', 'texts', 'operations', 'config', 'store', 'slack', 'cams'],
};

/** Packages that only one folder may see. */
const OWNERS: readonly (readonly [package_: RegExp, folder: string])[] = [
  [/^@alicloud\//, 'cams'],
  [/^@slack\//, 'slack'],
  [/^(kysely|libsql|pg)$/, 'store'],
];

const folderOf = (path: string): string =>
  path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '');

function forbidden({ file, to }: Import): boolean {
  const folder = folderOf(file);
  const owner = OWNERS.find(([name]) => name.test(to))?.[1];
  if (owner !== undefined) return folder !== owner;
  if (to.startsWith('sandbox') || to.startsWith('test')) return file.startsWith('src/');
  if (!to.startsWith('src/')) return false;
  const target = folderOf(to);
  const allowed = ALLOWED[folder];
  return allowed !== undefined && target !== folder && !allowed.includes(target);
}

describe('imports', () => {
  it('go one way in src', () => {
    expect(importsBelow(root, 'src').filter(forbidden)).toEqual([]);
  });

  it.each([
    ['domain', '@slack/bolt'],
    ['operations', '../store/open-store'],
    ['requests', 'kysely'],
    ['slack', '../cams/client'],
    ['slack', '@alicloud/openapi-client'],
    ['texts', '../domain/clock'],
    ['domain', '../../sandbox/cams'],
  ])('are refused from %s to %s', (folder, target) => {
    const found = importsOf(root, `src/${folder}/some-file.ts`, `import { x } from '${target}';\n`);
    expect(found.map(forbidden)).toEqual([true]);
  });

  it('reach nothing of src from the sandbox but the table of Slack limits and its check', () => {
    const reached = importsBelow(root, 'sandbox').filter(({ to }) => to.startsWith('src/'));
    expect(reached.filter(({ to }) => !/^src\/slack\/(limits|check)/.test(to))).toEqual([]);
  });
});
