import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, generatedFiles, staleFiles } from '../../../src/cli/generate';

const root = join(__dirname, '..', '..', '..');
const paths = ['.env.example', 'README.md', 'docs/errors.md', 'manifest.yml'];

it('the generated files of this repository are as they should be (else: npm run generate)', () => {
  expect(staleFiles(root)).toEqual([]);
});

describe('generating', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'groupkeeper-generate-'));
    for (const path of paths) cpSync(join(root, path), join(copy, path));
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const spoil = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));

  it('covers exactly these files', () => {
    expect(Object.keys(generatedFiles(root)).sort()).toEqual(paths);
  });

  it.each([
    ['manifest.yml', 'usage_hint', 'usage_Hint'],
    ['.env.example', 'SLACK_BOT_TOKEN', 'SLACK_TOKEN'],
    ['README.md', 'cams:DeleteChatGroup"', 'cams:*"'],
    ['docs/errors.md', '`Ram.PermissionDeny`', '`Ram.Permission`'],
    ['README.md', '| `/chatgroup delete', '| `/chatgroup remove'],
  ])('names %s when it is stale, and mends it', (path, right, wrong) => {
    spoil(path, (text) => text.replace(right, wrong));
    expect(staleFiles(copy)).toEqual([path]);
    expect(generate(copy)).toEqual([path]);
    expect(staleFiles(copy)).toEqual([]);
    expect(readFileSync(join(copy, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  });

  it('writes a file that is not there', () => {
    rmSync(join(copy, 'manifest.yml'));
    expect(staleFiles(copy)).toEqual(['manifest.yml']);
    expect(generate(copy)).toEqual(['manifest.yml']);
  });

  it('leaves alone what people wrote into the README', () => {
    spoil('README.md', (text) => `${text}\nOur own words.\n`);
    expect(staleFiles(copy)).toEqual([]);
  });

  it('says which part the README lost rather than writing it anywhere', () => {
    spoil('README.md', (text) => text.replace('<!-- end:scopes -->', ''));
    expect(() => staleFiles(copy)).toThrow('README.md has no part "scopes"');
  });
});
