import { fillReadme, usageOf } from '../../../src/cli/readme';
import { operations } from '../../../src/operations';
import { operatorTexts } from '../../../src/texts';

const t = operatorTexts;
const empty = ['commands', 'ram-policy', 'scopes']
  .map((name) => `Before.\n<!-- generated:${name} -->\nlast year’s\n<!-- end:${name} -->\n`)
  .join('');

describe('the generated parts of the README', () => {
  it('show how each operation is typed', () => {
    expect(operations.map((operation) => usageOf(operation, t))).toEqual([
      'list [words in the subject] [status:ACTIVE]',
      'show <group>',
      'create [subject]',
      'update <group>',
      'link create <group>',
      'link delete <group>',
      'members <group>',
      'remove <group> [members]',
      'delete <group>',
      'requests',
      'history [group] [@person] [request id] [since:7d]',
    ]);
  });

  it('say of each operation what it does, whether it is dangerous, and what CAMS is asked', () => {
    const table = fillReadme(empty, operations, t).split('\n');
    expect(table).toContain(
      '| `/chatgroup delete <group>` | Delete a group for good. All its members are removed. | destructive: an approver confirms | DeleteChatGroup |',
    );
    expect(table).toContainEqual(expect.stringMatching(/^\| `\/chatgroup requests` .* \| read: .* \| – \|$/));
    expect(table).toContainEqual(expect.stringMatching(/^\| `\/chatgroup link create .* \| change; destructive when/));
  });

  it('replace what stood there and nothing else, however often', () => {
    const once = fillReadme(empty, operations, t);
    expect(fillReadme(once, operations, t)).toBe(once);
    expect(once).not.toContain('last year’s');
    expect(once.match(/^Before\.$/gm)).toHaveLength(3);
  });

  it('are missed when the README has no place for them', () => {
    expect(() => fillReadme('# Groupkeeper', operations, t)).toThrow('README.md has no part "commands"');
  });
});
