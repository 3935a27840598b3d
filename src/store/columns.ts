import * as z from 'zod';
import type { Failure } from '../domain/errors';
import { en } from '../texts/en';

/** Several hundred desks, and as many policies. */
const TEXTS_KEPT = 1000;

/** A value as the text of a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value);
export const toJsonOrNull = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
export const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** A column that may be null, as a value that may be absent. */
export const optional = <T>(column: z.ZodType<T>) => column.nullable().transform((value) => value ?? undefined);

/** A JSON column whose content has this schema. */
export function json<T>(content: z.ZodType<T>) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' });
        return z.NEVER;
      }
    })
    .pipe(content);
}

/**
 * The same for what many rows have in common, as the policy of a desk: it is read once for each text, so the same text
 * gives the same object.
 */
export function commonJson<T>(content: z.ZodType<T>) {
  const known = new Map<string, T>();
  return z.string().transform((text, context): T => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = json(content).safeParse(text);
    if (!read.success) {
      context.addIssue({ code: 'custom', message: 'no such JSON' });
      return z.NEVER;
    }
    if (known.size >= TEXTS_KEPT) known.clear();
    known.set(text, read.data);
    return read.data;
  });
}

/** An object whose members nobody here knows; kept as it is, odd keys included. */
export const anyObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'no object',
);

/** The code of an error that a later version no longer knows reads as `unexpected`. */
const errorCode = z.custom<Failure['code']>((value) => typeof value === 'string' && Object.hasOwn(en.errors, value));

export const failureSchema = z.object({
  code: errorCode.catch('unexpected'),
  vendorCode: z.string().optional(),
  camsRequestId: z.string().optional(),
  missingRight: z.string().optional(),
});

export const messageRefSchema = z.object({
  channel: z.string(),
  ts: z.string(),
  repeated: z.literal(true).optional(),
});
/** What a query that counts gives. */
export const countSchema = z.object({ count: z.number() });
export const effectColumn = z.enum(['change', 'destructive']);
