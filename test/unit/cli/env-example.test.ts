import { parseEnv } from 'node:util';
import { envExampleOf } from '../../../src/cli/env-example';
import { settingsSchema } from '../../../src/config/settings';
import { operatorTexts } from '../../../src/texts';

const t = operatorTexts;
const example = envExampleOf(t);

describe('.env.example', () => {
  it('has every setting once, with what it is for above it', () => {
    const lines = example.split('\n');
    for (const name of settingsSchema.keyof().options) {
      const at = lines.flatMap((line, i) => (new RegExp(`^(# )?${name}=`).test(line) ? [i] : []));
      expect([name, at.length]).toEqual([name, 1]);
      expect(lines[(at[0] ?? 0) - 1]).toBe(`# ${t.settings[name]}`);
    }
  });

  it('leaves exactly what must be set ready to be filled in', () => {
    expect(parseEnv(example)).toEqual({ SLACK_BOT_TOKEN: '' });
  });

  it('shows what holds when a setting is left out', () => {
    expect(example).toContain('# REQUEST_EXPIRES_MINUTES=1440\n');
    expect(example).toContain('# DATA_DIR=./data\n');
    expect(example).toContain('# AUDIT_KEY=\n');
  });
});
