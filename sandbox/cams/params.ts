import { z } from 'zod';
import { BusinessError, GatewayError } from './errors';
import type { WireRequest } from './wire';

export type Params = Readonly<Record<string, string>>;

export function paramsOf(query: WireRequest['query']): Params {
  return Object.fromEntries(query);
}

export const text = z.string();
export const required = z.string().min(1);

/** CAMS takes `Page` and `List` as JSON text in one parameter. */
function jsonText<S extends z.ZodType>(inner: S) {
  return z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(inner);
}

export const pageParam = jsonText(z.object({ Index: z.int(), Size: z.int() }));
export const numbersParam = jsonText(z.array(z.object({ ParticipantNumber: z.string() })));
export type Page = z.output<typeof pageParam>;

/** The gateway's own check: presence and shape. Throws MissingParameter or InvalidParameter; what is unknown is ignored. */
export function parseParams<S extends z.ZodType>(schema: S, params: Params): z.output<S> {
  const flattened = Object.keys(params).find((name) => /^(Page|List)\./.test(name));
  if (flattened) {
    throw new GatewayError('InvalidParameter', `${flattened}: Page and List are JSON text in one parameter.`);
  }
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? 'request');
  if (!params[name]) throw new GatewayError('MissingParameter', `${name} is mandatory for this action.`);
  throw new GatewayError('InvalidParameter', `The specified parameter ${name} is not valid.`);
}

/** Our choice: the real maximum is undocumented. */
export const MAX_PAGE_SIZE = 100;

/** One page of `all`, counted from 1. Throws CAMS' PageInvalid. */
export function cutPage<T>(all: readonly T[], { Index, Size }: Page): T[] {
  if (Index < 1 || Size < 1 || Size > MAX_PAGE_SIZE) {
    throw new BusinessError('InvalidParameter.PageInvalid', 'The page parameter is invalid.');
  }
  return all.slice((Index - 1) * Size, Index * Size);
}
