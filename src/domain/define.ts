import { z } from 'zod';
import type { Fields, InputOf } from './field';
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
    consequences: (evidence, input, t) => spec.consequences(evidenceOf(evidence), inputOf(input), t),
    prefill: (evidence) => spec.prefill?.(evidenceOf(evidence)) ?? {},
    choices: (evidence) => spec.choices?.(evidenceOf(evidence)) ?? {},
    check: (input, evidence, t) => spec.check?.(inputOf(input), evidenceOf(evidence), t) ?? {},
    differences: (evidence, input, t) => spec.differences?.(evidenceOf(evidence), inputOf(input), t) ?? [],
    picture: (input, evidence) => spec.picture?.(inputOf(input), evidenceOf(evidence)),
    removes: (input, evidence) => spec.removes?.(inputOf(input), evidenceOf(evidence)) ?? 0,
    execute: ({ input, evidence }, deps) =>
      spec.execute({ input: inputOf(input), evidence: evidenceOf(evidence) }, deps),
    settle: ({ input, evidence, reply }, deps) =>
      spec.settle({ input: inputOf(input), evidence: evidenceOf(evidence), reply }, deps),
    reveals: (evidence) => spec.reveals?.(evidenceOf(evidence)) ?? [],
    revealsWhenDone: spec.revealsWhenDone ?? [],
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

const exampleOf = (fields: Fields): RawInput => mapFields(fields, (field) => field.example);

const mapFields = <T>(fields: Fields, map: (field: Fields[string]) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
