import type { Field } from '../../domain/field';
import type { Operation, RawInput } from '../../domain/operation';
import { personIn, plainPeople } from './mentions';

/** What the typed words mean for an operation. */
export interface TypedInput {
  /** What was typed for the group: a subject or an id, not looked up yet. */
  readonly groupText: string | undefined;
  /** The other fields by name, as their schema understands them, else raw; only those something was typed for. */
  readonly values: RawInput;
  /** Words no field wanted. */
  readonly left: readonly string[];
}

/** Lets the operation's fields take their part of the words, in the operation's order; people first, whom Slack marks. */
export function readTyped(operation: Operation, words: readonly string[]): TypedInput {
  const people = takePeople(operation, words);
  let left = people.rest;
  let groupText: string | undefined;
  const values: Record<string, unknown> = { ...people.values };
  for (const name of operation.typed) {
    const field = operation.fields[name];
    const taken = field?.take?.(left);
    if (field === undefined || taken === undefined) continue;
    left = taken.rest;
    if (taken.value === undefined) continue;
    if (field.widget.kind === 'group' && typeof taken.value === 'string') groupText = taken.value;
    else values[name] = understood(field, taken.value);
  }
  return { groupText, values, left };
}

/** The people among the words, for the fields that ask for some; what is left reads as it was typed. */
function takePeople(
  { typed, fields }: Operation,
  words: readonly string[],
): { readonly values: RawInput; readonly rest: readonly string[] } {
  let rest = words;
  const values: Record<string, unknown> = {};
  for (const name of typed.filter((each) => fields[each]?.widget.kind === 'person')) {
    const at = rest.findIndex((word) => personIn(word) !== undefined);
    if (at < 0) continue;
    values[name] = personIn(rest[at] ?? '');
    rest = rest.toSpliced(at, 1);
  }
  return { values, rest: rest.map(plainPeople) };
}

function understood(field: Field<unknown>, typed: unknown): unknown {
  const parsed = field.schema.safeParse(typed);
  return parsed.success ? parsed.data : typed;
}

/** The name of the field that holds the group, when the operation has one. */
export const groupFieldOf = (operation: Operation): string | undefined =>
  Object.entries(operation.fields).find(([, field]) => field.widget.kind === 'group')?.[0];
