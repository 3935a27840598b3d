import { readFileSync } from 'node:fs';
import { join } from 'node:path';

test('the bundle needs one byte a character, so that V8 keeps it in half the memory', () => {
  const bundle = readFileSync(join(__dirname, '../../dist/src/index.js'), 'utf8');
  expect(bundle.length).toBeGreaterThan(1_000_000);
  expect(/[\u0080-\uffff]/.exec(bundle)).toBeNull();
});
