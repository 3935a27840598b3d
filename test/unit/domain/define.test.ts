import { z } from 'zod';
import { defineRead, defineWrite, inputSchema } from '../../../src/domain/define';
import { defineField } from '../../../src/domain/field';
import { textsFor } from '../../../src/texts';
import { createFakeWorld } from '../../support/fake-directory';
import { aReader, createFakeBook } from '../operations/some-request';

const t = textsFor(undefined);

const count = defineField({
  label: () => 'Count',
  widget: { kind: 'line', maxLength: 10 },
  schema: z.coerce.number(),
  example: 3,
  optional: false,
});

const words = {
  title: 'Count',
  summary: 'Counts.',
  submit: 'Count',
  heading: () => 'Count',
  confirm: () => 'Confirm count',
  succeeded: 'Counted.',
  failed: 'Not counted.',
  partial: 'Counted in part.',
};

const spec: Parameters<typeof defineWrite<{ count: typeof count }, { limit: number }>>[0] = {
  name: 'count',
  words: () => words,
  action: 'AddChatGroup',
  reads: [],
  fields: { count },
  typed: ['count'],
  settleWithin: 1000,
  evidence: z.object({ limit: z.number() }),
  target: (input) => ({ kind: 'new', subject: `${input.count + 1}` }),
  inspect: async () => ({ limit: 2 }),
  effect: ({ limit }) => (limit > 2 ? 'destructive' : 'change'),
  subject: ({ limit }, input) => `${input.count} of ${limit}`,
  portrait: ({ limit }, _t, beside) => ({ limit: `${limit}/${beside?.limit}` }),
  consequences: ({ limit }, input) => [[`${limit - (input.count ?? 0)}`]],
  finality: () => 'never',
  execute: async ({ input }) => ({ camsRequestId: 'R', facts: { doubled: input.count * 2 } }),
  settle: async ({ input, evidence, reply }) => ({
    kind: reply === undefined ? 'not_applied' : 'applied',
    done: [{ what: 'members', value: `${input.count + evidence.limit}` }],
    missing: [],
  }),
};

const deps = { cams: { call: () => Promise.reject(new Error('no call expected')) } };

describe('a declared write', () => {
  const operation = defineWrite(spec);
  const [input, evidence] = [
    { count: '5', stranger: true },
    { limit: 2, stranger: true },
  ];

  it('gives its functions parsed input and evidence, whatever the store held besides', async () => {
    expect(operation.target(input)).toEqual({ kind: 'new', subject: '6' });
    expect(operation.subject(evidence, input)).toBe('5 of 2');
    expect(operation.effect({ limit: 3 })).toBe('destructive');
    expect(operation.consequences(evidence, input, t)).toEqual([['-3']]);
    expect(operation.portrait(evidence, t, { limit: 9 })).toEqual({ limit: '2/9' });
    expect(operation.portrait(evidence, t)).toEqual({ limit: '2/undefined' });
    expect((await operation.execute({ input, evidence }, deps)).facts).toEqual({ doubled: 10 });
    expect((await operation.settle({ input, evidence, reply: undefined }, createFakeWorld())).done).toEqual([
      { what: 'members', value: '7' },
    ]);
  });

  it('refuses input and evidence of another shape instead of acting on them', () => {
    expect(() => operation.target({ count: 'many' })).toThrow(z.ZodError);
    expect(() => operation.effect({ limit: '2' })).toThrow(z.ZodError);
    expect(() => operation.portrait(evidence, t, {})).toThrow(z.ZodError);
    expect(() => operation.execute({ input: {}, evidence }, deps)).toThrow(z.ZodError);
  });

  it('does nothing where a part is left out', () => {
    expect([operation.prefill(evidence), operation.choices(evidence), operation.check(input, evidence, t)]).toEqual([
      {},
      {},
      {},
    ]);
    expect([operation.differences(evidence, input, t), operation.reveals(evidence)]).toEqual([[], []]);
    expect(operation.revealsWhenDone).toEqual([]);
  });

  it('counts as possibly destructive unless it says otherwise', () => {
    expect(operation.effects).toEqual(['change', 'destructive']);
    expect(defineWrite({ ...spec, effects: ['change'] }).effects).toEqual(['change']);
  });

  it('has the example of its fields', () => {
    expect(operation.example).toEqual({ count: 3 });
  });
});

describe('a declared read', () => {
  it('answers parsed input only', async () => {
    const read = defineRead({
      name: 'read',
      words: () => words,
      reads: [],
      fields: { count },
      typed: [],
      answer: async (input) => ({ title: `${input.count + 1}`, lines: [] }),
    });
    const context = {
      directory: createFakeWorld().directory,
      requests: createFakeBook([]),
      operations: [],
      t,
      page: 1,
      reader: aReader,
    };
    expect((await read.answer({ count: '1' }, context)).title).toBe('2');
    expect(() => read.answer({}, context)).toThrow(z.ZodError);
  });
});

describe('the schema of an input', () => {
  it('names the field of each problem', () => {
    const other = { ...count, schema: z.string({ error: 'required' }) };
    const result = inputSchema({ count, other }).safeParse({ count: 1 });
    expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['other'], 'required']]);
  });
});
