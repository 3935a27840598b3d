import { z } from 'zod';
import type { Failure } from '../domain/errors';
import { en } from '../texts/en';

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
