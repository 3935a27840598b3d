import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/run';
import { operatorTexts } from '../../../src/texts';

const root = join(__dirname, '..', '..', '..');
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'groupkeeper-cli-'));
  cpSync(join(root, 'README.md'), join(cwd, 'README.md'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function run(...args: string[]): { code: number; said: string[] } {
  const said: string[] = [];
  const code = runCli(args, { cwd, t: operatorTexts, say: (line) => said.push(line) });
  return { code, said };
}

describe('the command line', () => {
  it('writes what is stale, and says that all is well the next time', () => {
    expect(run('generate')).toEqual({ code: 0, said: ['Written: manifest.yml, .env.example, docs/errors.md'] });
    expect(run('generate')).toEqual({ code: 0, said: ['All generated files are up to date.'] });
    expect(run('generate', '--check')).toEqual({ code: 0, said: ['All generated files are up to date.'] });
  });

  it('fails a check that finds a stale file, names it, and leaves it as it is', () => {
    run('generate');
    writeFileSync(join(cwd, 'manifest.yml'), 'written by hand');
    const failed = { code: 1, said: ['Stale: manifest.yml. Run: npm run generate'] };
    expect([run('generate', '--check'), run('generate', '--check')]).toEqual([failed, failed]);
  });

  it.each([[[]], [['--check']], [['generate', '--chek']], [['generate', 'all']], [['export']]])(
    'says how it is used when it does not understand %j, and writes nothing',
    (args) => {
      expect(run(...args)).toEqual({ code: 1, said: [operatorTexts.cli.usage] });
      expect(run('generate', '--check').code).toBe(1);
    },
  );
});
