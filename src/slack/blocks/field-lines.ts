import * as z from 'zod';
import type { Field } from '../../domain/field';
import { maskNumbers } from '../../domain/mask';
import type { Evidence } from '../../domain/operation';
import type { Card } from '../../domain/ports/poster';
import type { Texts } from '../../texts';
import type { Phrase } from '../../texts/phrase';
import { inline, multiline } from '../clip';

const LONG = 300;
const REASON = 500;

const withMembers = z.object({ members: z.array(z.string()) });
const texts = z.array(z.string());

/**
 * What was asked for, field by field; numbers are masked. What the differences show is left to them, and what was left
 * as it is was not asked for.
 */
export function fieldLines(card: Card, shownAsDifference: readonly string[], t: Texts): Phrase[] {
  const { operation, request } = card;
  const asItIs = operation.prefill(card.evidence);
  return Object.entries(operation.fields).flatMap(([name, field]): Phrase[] => {
    const label = field.label(t);
    const given = request.input[name];
    if (shownAsDifference.includes(label) || (given !== undefined && given === asItIs[name])) return [];
    const value = shownValue(field, given, card, t);
    return value === '' ? [] : [t.card.fact(label, [value])];
  });
}

function shownValue(field: Field<unknown>, value: unknown, { request, evidence }: Card, t: Texts): string {
  if (field.widget.kind === 'group') return inline(request.subject);
  const values = texts.safeParse(typeof value === 'string' ? [value] : value);
  if (!values.success) return '';
  if (field.sensitive === true) return t.listed(maskNumbers(values.data, membersOf(evidence) ?? values.data));
  const text = t.listed(values.data);
  return field.widget.kind === 'paragraph' ? multiline(text, LONG) : inline(text, REASON);
}

/** All members, so that two masks never look alike. */
function membersOf(evidence: Evidence): readonly string[] | undefined {
  const parsed = withMembers.safeParse(evidence);
  return parsed.success ? parsed.data.members : undefined;
}
