import { RateLimited, SlackFailure } from '../failure';
import { methods } from '../methods';
import { type Method, requireScope } from '../methods/method';
import { rateOf } from '../methods/tiers';
import type { Payload } from '../settings';
import type { World } from '../world';

/** How a call is answered. */
export type Answer =
  | { kind: 'reply'; status: number; body: Payload; headers?: Record<string, string> }
  /** Anything but JSON. */
  | { kind: 'bytes'; status: number; body: Buffer; headers: Record<string, string> }
  | { kind: 'cut' }
  | { kind: 'silence' };

const tooMany = (retryAfter: number): Answer => ({
  kind: 'reply',
  status: 429,
  body: { ok: false, error: 'ratelimited' },
  headers: { 'retry-after': String(retryAfter) },
});

/** Throws `not_authed`, `invalid_auth`, `not_allowed_token_type` or `missing_scope`. */
function authorise({ token: wanted, scope }: Method, token: string | undefined, world: World): void {
  const { botToken, appToken } = world.options.app;
  if (!token) throw new SlackFailure('not_authed');
  if (token !== botToken && token !== appToken) throw new SlackFailure('invalid_auth');
  if (token !== (wanted === 'bot' ? botToken : appToken)) throw new SlackFailure('not_allowed_token_type');
  if (scope) requireScope(world, scope);
}

/** Carries out one call of the Web API: faults first, then token, scope, arguments and the method itself. */
export function createWebApi(world: World, extra: readonly Method[]) {
  const known = new Map([...methods, ...extra.map((method) => [method.name, method] as const)]);

  function carryOut(name: string, token: string | undefined, args: Payload): Payload {
    const method = known.get(name);
    if (!method) throw new SlackFailure('unknown_method', { req_method: name });
    authorise(method, token, world);
    world.rates.take(name, rateOf(name));
    return { ok: true, ...method.call(args, world) };
  }

  const headers = { 'x-oauth-scopes': world.options.app.scopes.join(',') };
  const ok = (body: Payload): Answer => ({ kind: 'reply', status: 200, body, headers });

  return (name: string, given: Payload, bearer: string | undefined): Answer => {
    const { token, ...args } = given;
    const entry = world.log.add({ direction: 'from-app', name, payload: args });
    const fault = world.faults.take(name, args.channel);
    const fail = (error: string, more: Payload = {}) => {
      entry.error = error;
      entry.reply = { ok: false, error, ...more };
      return entry.reply;
    };
    if (fault?.kind === 'timeout') return { kind: 'silence' };
    if (fault?.kind === 'http-500') return { kind: 'reply', status: 500, body: { ok: false, error: 'internal_error' } };
    if (fault?.kind === 'error') return ok({ ok: false, error: fault.error });
    if (fault?.kind === 'ratelimited') return tooMany(fault.retryAfter);
    try {
      entry.reply = carryOut(name, bearer ?? (typeof token === 'string' ? token : undefined), args);
    } catch (error) {
      if (!(error instanceof SlackFailure)) throw error;
      const refusal = fail(error.code, error.extra);
      return error instanceof RateLimited ? tooMany(error.retryAfter) : ok(refusal);
    } finally {
      world.activity.changed();
    }
    return fault?.kind === 'lost-reply' ? { kind: 'cut' } : ok(entry.reply);
  };
}
