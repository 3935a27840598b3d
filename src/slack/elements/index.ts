import type { KnownBlock } from '@slack/types';
import * as z from 'zod';
import type { Field, Fields } from '../../domain/field';
import type { RawInput } from '../../domain/operation';
import type { Texts } from '../../texts';
import { choice } from './choice';
import type { Choice } from './codec';
import { group } from './group';
import { person } from './person';
import { line, paragraph, url } from './text';
import { ticks } from './ticks';

export type { Choice } from './codec';

/** The choices of `ticks` fields, by field name; `WriteOperation.choices(evidence)` gives them. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

interface Asked {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly t: Texts;
  readonly initial: unknown;
  readonly choices: readonly Choice[];
}

/** The block that asks for one field. */
export function buildInput({ field, ...asked }: Asked): KnownBlock {
  const { widget } = field;
  switch (widget.kind) {
    case 'group':
      return group.build({ ...asked, field, widget });
    case 'person':
      return person.build({ ...asked, field, widget });
    case 'line':
      return line.build({ ...asked, field, widget });
    case 'paragraph':
      return paragraph.build({ ...asked, field, widget });
    case 'url':
      return url.build({ ...asked, field, widget });
    case 'ticks':
      return ticks.build({ ...asked, field, widget });
    case 'choice':
      return choice.build({ ...asked, field, widget });
  }
}

const codecs = { group, person, line, paragraph, url, ticks, choice };
const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * What was handed in, ready for the fields' schemas.
 * @param viewState `view.state.values`
 * @returns only fields the view asked for and that are not empty; a settled group is not among them
 */
export function readInputs(fields: Fields, viewState: unknown, choices: Choices): RawInput {
  const state = values.catch({}).parse(viewState);
  const read = Object.entries(fields).map(([name, field]) => {
    const element = Object.values(state[name] ?? {})[0];
    return [name, codecs[field.widget.kind].read(element, choices[name] ?? [])] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}
