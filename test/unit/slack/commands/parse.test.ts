import fc from 'fast-check';
import { parseCommand } from '../../../../src/slack/commands/parse';
import { readTyped } from '../../../../src/slack/commands/typed-input';
import { linkDelete, list, remove, testOperations } from '../../../support/slack/operations';

const parse = (text: string) => parseCommand(text, testOperations);

test.each([
  ['', 'menu'],
  ['   ', 'menu'],
  ['help', 'help'],
  ['HELP me', 'help'],
  ['Setup', 'setup'],
  ['setup Groups', 'setup_groups'],
  ['setup group', 'setup'],
])('understands "%s" as %s', (text, kind) => {
  expect(parse(text)).toMatchObject({ kind });
});

test.each([
  ['link delete Market', linkDelete, ['Market']],
  ['Link  DELETE “Market Friday” now', linkDelete, ['Market Friday', 'now']],
  ['list', list, []],
  ['list &amp;lt; &lt;!channel&gt;', list, ['&lt;', '<!channel>']],
])('finds the operation in "%s"', (text, operation, words) => {
  expect(parse(text)).toEqual({ kind: 'operation', operation, words });
});

test.each([
  ['lnik delete Market', 'link delete'],
  ['link', 'link delete'],
  ['lst', 'list'],
  ['LINK DELET x', 'link delete'],
  ['removed', 'remove'],
  ['lsit', 'list'],
  ['setpu', 'setup'],
  ['set up', 'setup'],
  ['weather in Jakarta', undefined],
])('suggests for "%s" the operation that is nearest', (text, nearest) => {
  expect(parse(text)).toMatchObject({ kind: 'unknown', nearest });
});

test('lets fields take their words in their own order', () => {
  expect(readTyped(remove, ['Market', '6281234567801', 'Friday', '6281234567802'])).toEqual({
    groupText: 'Market Friday',
    values: { members: ['6281234567801', '6281234567802'] },
    left: [],
  });
  expect(readTyped(remove, [])).toEqual({ groupText: undefined, values: {}, left: [] });
});

test('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const parsed = parse(text);
      if (parsed.kind === 'operation') readTyped(parsed.operation, parsed.words);
      return ['menu', 'help', 'setup', 'setup_groups', 'operation', 'unknown'].includes(parsed.kind);
    }),
    { numRuns: 1000 },
  );
});

test('stays quick on long and nasty input', () => {
  const nasty = ['"'.repeat(3000), `"${'a '.repeat(1500)}`, 'link '.repeat(600), '“'.repeat(1500) + '”'.repeat(1500)];
  const start = performance.now();
  for (const text of nasty) parse(text);
  expect(performance.now() - start).toBeLessThan(500);
});
