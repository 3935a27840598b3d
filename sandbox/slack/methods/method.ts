import { z } from 'zod';
import { SlackFailure } from '../failure';
import type { Payload } from '../settings';
import type { World } from '../world';

export interface Method {
  readonly name: string;
  /** Which token opens it. */
  readonly token: 'bot' | 'app';
  /** A bot scope it always needs. */
  readonly scope: string | undefined;
  /** Carries the call out. Throws `SlackFailure`. */
  call(given: Payload, world: World): Payload;
}

interface Definition<A> {
  name: string;
  token?: 'bot' | 'app';
  scope?: string;
  args: z.ZodType<A>;
  run(args: A, world: World): Payload;
}

/** Declares one Web API method: arguments that do not fit are answered with `invalid_arguments`. */
export function method<A>({ name, token = 'bot', scope, args, run }: Definition<A>): Method {
  return {
    name,
    token,
    scope,
    call(given, world) {
      const parsed = args.safeParse(given);
      if (parsed.success) return run(parsed.data, world);
      const messages = parsed.error.issues.map(
        ({ message, path }) => `[ERROR] ${message} [json-pointer:/${path.join('/')}]`,
      );
      throw new SlackFailure('invalid_arguments', { response_metadata: { messages } });
    },
  };
}

/** Throws `missing_scope`, with what is needed and what there is, unless the app has the scope. */
export function requireScope(world: World, scope: string): void {
  const { scopes } = world.options.app;
  if (!scopes.includes(scope)) throw new SlackFailure('missing_scope', { needed: scope, provided: scopes.join(',') });
}

/** An argument that a form carries as JSON text. */
export const json = <T>(schema: z.ZodType<T>) =>
  z.preprocess((value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);

/** A boolean, which a form carries as `true` or `1`. */
export const flag = z.union([z.boolean(), z.stringbool()]).optional();

/** A page size, with Slack's usual ceiling. */
export const pageSize = z.coerce.number().int().min(1).max(1000).default(100);

/** One page of a list and the cursor of the next. Throws `invalid_cursor`. */
export function page<T>(items: readonly T[], limit: number, cursor: string | undefined) {
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('from:', '')) : 0;
  if (!Number.isInteger(from) || from < 0) throw new SlackFailure('invalid_cursor');
  const next = from + limit < items.length ? Buffer.from(`from:${from + limit}`).toString('base64') : '';
  return { items: items.slice(from, from + limit), response_metadata: { next_cursor: next } };
}
