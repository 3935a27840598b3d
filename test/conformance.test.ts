import { manifestOf } from '../src/cli/manifest';
import { ramPolicyOf } from '../src/cli/ram-policy';
import { fillReadme } from '../src/cli/readme';
import { inputSchema } from '../src/domain/define';
import type { Operation } from '../src/domain/operation';
import { operations as declared } from '../src/operations';
import { parseCommand } from '../src/slack/commands/parse';
import { readTyped } from '../src/slack/commands/typed-input';
import { limits } from '../src/slack/limits';
import { helpMessage, menuView, operationView } from '../src/slack/views';
import { exampleLine } from '../src/slack/views/help';
import { operatorTexts } from '../src/texts';
import { describeGroup } from './support/conformance/describe-group';
import { LINK, NUMBERS, startWorldFor } from './support/conformance/world';
import { readMessage, readView } from './support/slack-text';
import { aReader, aRequest, createFakeBook } from './unit/operations/some-request';

const t = operatorTexts;
/** A further operation is declared in one file, and stands in the list. */
const operations: readonly Operation[] = [...declared, describeGroup];
const reads = operations.flatMap((each) => (each.kind === 'read' ? [each] : []));
const writes = operations.flatMap((each) => (each.kind === 'write' ? [each] : []));
const groupFieldOf = (operation: Operation) =>
  Object.entries(operation.fields).find(([, { widget }]) => widget.kind === 'group')?.[0];

/** The one call of a write, with what is known before and after it. */
async function attempt(operation: (typeof writes)[number]) {
  const world = await startWorldFor(operation);
  const input = inputSchema(operation.fields).parse(operation.example);
  const found = await operation.inspect(operation.target(input), world);
  // Evidence comes back from the store as JSON.
  const evidence: NonNullable<typeof found> = JSON.parse(JSON.stringify(found));
  const settle = (reply: Parameters<typeof operation.settle>[0]['reply']) =>
    operation.settle({ input, evidence, reply }, world);
  return { world, input, evidence, settle };
}

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
  it('stands in the list once, and no other name is hidden behind its own', () => {
    expect(operations.filter((each) => each.name === name)).toHaveLength(1);
    expect(name).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(parseCommand(name.toUpperCase(), operations)).toMatchObject({ kind: 'operation', operation: { name } });
  });

  it('has an example that its own schema takes and gives back', () => {
    expect(inputSchema(operation.fields).parse(operation.example)).toEqual(operation.example);
  });

  it('understands what its help says to type', () => {
    const line = exampleLine(operation, '').trim();
    // Slack turns a name that is picked while typing into an id.
    const command = parseCommand(line.replace(/@(\w+)/g, '<@U0DINA|$1>'), operations);
    if (command.kind !== 'operation') throw new Error(`"${line}" was not understood`);
    expect(command.operation.name).toBe(name);
    const group = groupFieldOf(operation);
    const asked = operation.typed.filter((field) => field !== group);
    expect(readTyped(operation, command.words)).toEqual({
      groupText: group === undefined ? undefined : operation.fields[group]?.typedExample,
      values: Object.fromEntries(asked.map((field) => [field, operation.example[field]])),
      left: [],
    });
  });

  it('has words within the limits of Slack', () => {
    const { title, submit, summary } = operation.words(t);
    expect([title.length <= limits.view.title, submit.length <= limits.view.submit]).toEqual([true, true]);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    for (const field of Object.values(operation.fields)) {
      expect(field.label(t).length).toBeLessThanOrEqual(48);
      expect((field.placeholder?.(t) ?? '').length).toBeLessThanOrEqual(limits.placeholder);
    }
  });

  it('has a modal', async () => {
    const form = { operation, draftId: 'DRAFT-1', t, notes: [], initial: {}, choices: {} };
    if (operation.kind === 'read') {
      expect(readView(operationView(form))).toMatchSnapshot();
      return;
    }
    const { evidence } = await attempt(operation);
    const subject = operation.subject(evidence, operation.example);
    const group = groupFieldOf(operation) === undefined ? undefined : { id: 'GROUP-1', subject };
    const filled = { initial: operation.prefill(evidence), choices: operation.choices(evidence), evidence };
    const view = operationView({ ...form, group, ...filled });
    expect(readView(view)).toMatchSnapshot();
    for (const secret of [LINK, ...NUMBERS]) expect(JSON.stringify(view)).not.toContain(secret);
  });

  it('has its place in help', () => {
    const help = readMessage(helpMessage({ t, operations: [operation], command: '/chatgroup' }));
    const [text = ''] = help.match(/^.*\/chatgroup [a-z].*\n(?!.*help).*$/m) ?? [];
    expect(text).toMatchSnapshot();
  });

  it('is reached from the menu, the manifest and the README, and has the rights it needs', () => {
    const { title, summary } = operation.words(t);
    const menu = readView(menuView({ t, operations, draftId: 'DRAFT-1' }));
    expect(menu).toContain(title);
    expect(menu).toContain(summary);
    expect(readMessage(helpMessage({ t, operations, command: '/chatgroup' }))).toContain(
      exampleLine(operation, '/chatgroup'),
    );
    expect(manifestOf(operations, t)).toMatch(new RegExp(`usage_hint: "\\[.*\\b${name}\\b.*\\]"`));
    const parts = ['commands', 'scopes', 'ram-policy'].map(
      (part) => `<!-- generated:${part} -->\n<!-- end:${part} -->`,
    );
    expect(fillReadme(parts.join('\n'), operations, t)).toContain(`| \`/chatgroup ${name}`);
    const actions = [...operation.reads, ...(operation.kind === 'write' ? [operation.action] : [])];
    for (const action of actions) expect(ramPolicyOf(operations)).toContain(`"cams:${action}"`);
  });
});

describe.each(reads.map((operation) => [operation.name, operation] as const))('the read %s', (_name, operation) => {
  it('asks CAMS exactly what it declares, writes nothing, and answers without a secret', async () => {
    const world = await startWorldFor(operation);
    const requests = createFakeBook([aRequest({ groupId: 'GROUP-1', state: 'pending' })]);
    const input = inputSchema(operation.fields).parse(operation.example);
    const answer = await operation.answer(input, { ...world, requests, operations, t, page: 1, reader: aReader });
    expect(world.takeActions()).toEqual([...operation.reads].sort());
    expect(answer.title).not.toBe('');
    for (const secret of [LINK, ...NUMBERS]) expect(JSON.stringify(answer)).not.toContain(secret);
  });
});

describe.each(writes.map((operation) => [operation.name, operation] as const))('the write %s', (_name, operation) => {
  it('reads the group without writing, and finds nothing wrong with its example', async () => {
    const { world, input, evidence } = await attempt(operation);
    expect(world.takeActions()).toEqual([...operation.reads].sort());
    expect(operation.check(input, evidence, t)).toEqual({});
    expect(operation.effects).toContain(operation.effect(evidence));
    expect(operation.consequences(evidence, input, t)).not.toEqual([]);
    expect(operation.subject(evidence, input)).not.toBe('');
  });

  it('reads the same evidence from a group that did not change', async () => {
    const { world, input, evidence } = await attempt(operation);
    expect(await operation.inspect(operation.target(input), world)).toEqual(evidence);
  });

  it('knows before its call that nothing was done', async () => {
    const { settle } = await attempt(operation);
    expect(await settle(undefined)).toMatchObject({ kind: 'not_applied', done: [] });
  });

  it('is one call of its own action', async () => {
    const { world, input, evidence } = await attempt(operation);
    world.standIn.clearCalls();
    const { camsRequestId } = await operation.execute({ input, evidence }, world);
    expect(world.standIn.calls.map(({ action }) => action)).toEqual([operation.action]);
    expect(world.standIn.calls[0]?.outcome).toMatchObject({ applied: true, code: 'OK' });
    expect(camsRequestId).toBe(world.standIn.calls[0]?.outcome.requestId.trim());
  });

  it('is told to have happened once it did, by reading alone, reply or no reply', async () => {
    const { world, input, evidence, settle } = await attempt(operation);
    const reply = await operation.execute({ input, evidence }, world);
    world.takeActions();
    // Not done yet is believed later; done in part, or a doubt, would be a lie.
    expect(['applied', 'in_progress', 'not_applied']).toContain((await settle(reply)).kind);
    world.letWorkEnd();
    expect(await settle(reply)).toMatchObject({ kind: 'applied', missing: [] });
    expect(await settle(undefined)).toMatchObject({ kind: 'applied', missing: [] });
    for (const action of world.takeActions()) expect(operation.reads).toContain(action);
  });

  it('shows nobody a link or a number', async () => {
    const { world, input, evidence, settle } = await attempt(operation);
    const reply = await operation.execute({ input, evidence }, world);
    world.letWorkEnd();
    const shown = JSON.stringify([
      ...[operation.consequences(evidence, input, t), operation.differences(evidence, input, t)],
      ...[operation.portrait(evidence, t), reply, await settle(reply)],
    ]);
    const links = world.standIn.world.groups('6281100000001').flatMap(({ link }) => link ?? []);
    for (const secret of [LINK, ...links, ...NUMBERS]) expect(shown).not.toContain(secret);
    expect(JSON.stringify(evidence)).not.toContain(LINK);
  });
});
