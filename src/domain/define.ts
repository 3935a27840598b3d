import * as z from 'zod';
import type { Fields, InputOf } from './field';
import type { Foresight, ForesightSpec } from './foresight';
import type { Evidence, RawInput, ReadOperation, ReadSpec, WriteOperation, WriteSpec } from './operation';

/** Declares a write operation. What goes in and out of the store is parsed again here, so a spec sees only its own types. */
export function defineWrite<F extends Fields, E extends Evidence>(spec: WriteSpec<F, E>): WriteOperation {
  const inputOf = inputParser(spec.fields);
  const evidenceOf = (raw: Evidence): E => spec.evidence.parse(raw);
  return {
    kind: 'write',
    name: spec.name,
    action: spec.action,
    reads: spec.reads,
    fields: spec.fields,
    typed: spec.typed,
    settleWithin: spec.settleWithin,
    example: exampleOf(spec.fields),
    words: spec.words,
    target: (input) => spec.target(inputOf(input)),
    inspect: spec.inspect,
    effect: (evidence) => spec.effect(evidenceOf(evidence)),
    effects: spec.effects ?? ['change', 'destructive'],
    subject: (evidence, input) => spec.subject(evidenceOf(evidence), inputOf(input)),
    portrait: (evidence, t, beside) => spec.portrait(evidenceOf(evidence), t, beside && evidenceOf(beside)),
    ...foresight(spec, inputOf, evidenceOf),
    prefill: (evidence) => spec.prefill?.(evidenceOf(evidence)) ?? {},
    choices: (evidence) => spec.choices?.(evidenceOf(evidence)) ?? {},
    check: (input, evidence, t) => spec.check?.(inputOf(input), evidenceOf(evidence), t) ?? {},
    differences: (evidence, input, t) => spec.differences?.(evidenceOf(evidence), inputOf(input), t) ?? [],
    picture: (input, evidence) => spec.picture?.(inputOf(input), evidenceOf(evidence)),
    removes: (input) => spec.removes?.(inputOf(input)) ?? 0,
    execute: ({ input, evidence }, deps) =>
      spec.execute({ input: inputOf(input), evidence: evidenceOf(evidence) }, deps),
    settle: ({ input, evidence, reply }, deps) =>
      spec.settle({ input: inputOf(input), evidence: evidenceOf(evidence), reply }, deps),
    reveals: (evidence) => spec.reveals?.(evidenceOf(evidence)) ?? [],
    revealsWhenDone: spec.revealsWhenDone ?? [],
  };
}

function foresight<F extends Fields, E extends Evidence>(
  spec: ForesightSpec<F, E> & { readonly fields: F },
  inputOf: (raw: RawInput) => InputOf<F>,
  evidenceOf: (raw: Evidence) => E,
): Foresight {
  const partOf = partialParser(spec.fields);
  const { together, undo } = spec;
  return {
    consequences: (evidence, input, t, origin) => spec.consequences(evidenceOf(evidence), partOf(input), t, origin),
    finality: (evidence, input) => spec.finality(evidence && evidenceOf(evidence), partOf(input)),
    presentLink: (evidence) => spec.presentLink?.(evidenceOf(evidence)),
    together: together && {
      ...together,
      evidence: (evidence) => together.evidence(evidenceOf(evidence)),
      input: (input) => together.input(inputOf(input)),
    },
    undo: undo && {
      possible: (input, before) => undo.possible(inputOf(input), evidenceOf(before)),
      form: ({ input, before, now }, t) =>
        undo.form({ input: inputOf(input), before: evidenceOf(before), now: evidenceOf(now) }, t),
    },
  };
}

/** Declares a read operation. */
export function defineRead<F extends Fields>(spec: ReadSpec<F>): ReadOperation {
  const inputOf = inputParser(spec.fields);
  return {
    kind: 'read',
    name: spec.name,
    reads: spec.reads,
    fields: spec.fields,
    typed: spec.typed,
    example: exampleOf(spec.fields),
    words: spec.words,
    answer: (input, context) => spec.answer(inputOf(input), context),
    sheet: (input, context) => spec.sheet?.(inputOf(input), context),
  };
}

/** The schema of a whole input, from its fields. */
export function inputSchema<F extends Fields>(fields: F): z.ZodObject<{ [K in keyof F]: z.ZodType }> {
  return z.object(mapFields(fields, (field) => field.schema) as { [K in keyof F]: z.ZodType });
}

function inputParser<F extends Fields>(fields: F): (raw: RawInput) => InputOf<F> {
  const schema = inputSchema(fields);
  return (raw) => schema.parse(raw) as InputOf<F>;
}

/** Of input that is still being filled in: the fields whose value is good by itself. */
function partialParser<F extends Fields>(fields: F): (raw: RawInput) => Partial<InputOf<F>> {
  const schema = z.object(mapFields(fields, (field) => field.schema.optional().catch(undefined)));
  return (raw) => schema.parse(raw) as Partial<InputOf<F>>;
}

const exampleOf = (fields: Fields): RawInput => mapFields(fields, (field) => field.example);

const mapFields = <T>(fields: Fields, map: (field: Fields[string]) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
