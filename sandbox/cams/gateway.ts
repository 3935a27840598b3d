import { actions } from './actions';
import type { Action, ActionContext } from './actions/action';
import type { Envelope, Envelopes } from './envelope';
import { GatewayError, ramDenied, throttled } from './errors';
import type { FaultKind, Faults } from './faults';
import { frontAnswer } from './front';
import type { Call, Journal } from './journal';
import { paramsOf } from './params';
import type { createQuota } from './quota';
import { type VerifyDeps, verifySignature } from './signature/verify';
import { header, type WireAnswer, type WireRequest } from './wire';

const VERSION = '2020-06-06';

export interface GatewayDeps {
  envelopes: Envelopes;
  faults: Faults;
  journal: Journal;
  quota: ReturnType<typeof createQuota>;
  verify: VerifyDeps;
  context: ActionContext;
}

/** One call from the wire to its answer: route → signature → RAM → quota → faults → action → reply. */
export function createGateway({ envelopes, faults, journal, quota, verify, context }: GatewayDeps) {
  function admit(request: WireRequest, name: string): Action {
    const action = actions.get(name);
    if (request.path !== '/' || !action) throw new GatewayError('InvalidApi.NotFound', 'Specified api is not found.');
    if (header(request, 'x-acs-version') !== VERSION) {
      throw new GatewayError('NoSuchVersion', 'Specified version does not exist.');
    }
    const key = verifySignature(request, verify);
    if (request.method !== 'POST')
      throw new GatewayError('UnsupportedHTTPMethod', 'This http method is not supported.');
    if (key.denied?.includes(name)) throw ramDenied(name);
    if (!quota.admit(name)) throw throttled();
    return action;
  }

  /** The reply of a fault that comes instead of the action; undefined when it breaks the connection. */
  function instead(fault: FaultKind, action: string): Envelope | undefined {
    if (fault.kind === 'throttle') return envelopes.thrown(throttled());
    if (fault.kind === 'ram-denied') return envelopes.thrown(ramDenied(action));
    if (fault.kind === 'ok-but-success-false') return envelopes.okButFailed();
    if (fault.kind === 'error') return envelopes.injected(fault);
    return undefined;
  }

  function perform(action: Action, call: Call): Envelope {
    const doing = met(call, faults.take('doing', call.action));
    try {
      const plan = action.plan(
        call.params,
        doing?.kind === 'partial' ? { ...context, onlyFirst: doing.done } : context,
      );
      if (plan.apply && doing?.kind !== 'accepted-not-done') {
        plan.apply();
        call.outcome.applied = true;
      }
      return plan.refusal ? envelopes.refused(plan.refusal, plan.body) : envelopes.ok(plan.body);
    } catch (error) {
      return envelopes.thrown(error);
    }
  }

  function answerTo(request: WireRequest, call: Call): WireAnswer {
    const front = met(call, faults.take('front', call.action));
    if (front) return noted(call, frontAnswer(front), front.kind);
    let action: Action;
    try {
      action = admit(request, call.action);
    } catch (error) {
      return replied(call, envelopes.thrown(error));
    }
    const fault = met(call, faults.take('instead', call.action));
    if (fault) return replied(call, instead(fault, call.action));
    const envelope = perform(action, call);
    const reply = met(call, faults.take('reply', call.action));
    if (!reply) return replied(call, envelope);
    call.outcome.requestId = envelope.requestId;
    return noted(call, { kind: reply.kind === 'timeout' ? 'held' : 'lost' }, envelope.code);
  }

  /** The answer, and after how many real ms it is given. */
  return function handle(request: WireRequest): { answer: WireAnswer; delayMs: number } {
    const action = header(request, 'x-acs-action') ?? '';
    const call = journal.open(action, paramsOf(request.query), context.clock.now());
    const delayMs = met(call, faults.take('delay', action))?.ms ?? 0;
    return { answer: answerTo(request, call), delayMs };
  };
}

function replied(call: Call, envelope: Envelope | undefined): WireAnswer {
  if (!envelope) return noted(call, { kind: 'lost' }, 'lost');
  const { status, code, requestId, body } = envelope;
  call.outcome.requestId = requestId;
  const headers = { 'content-type': 'application/json;charset=utf-8', 'x-acs-request-id': requestId };
  return noted(call, { kind: 'reply', status, headers, body }, code);
}

function met<F extends FaultKind>(call: Call, fault: F | undefined): F | undefined {
  if (fault) call.outcome.faults.push(fault.kind);
  return fault;
}

function noted(call: Call, answer: WireAnswer, code: string): WireAnswer {
  call.outcome.code = code;
  call.outcome.status = answer.kind === 'reply' ? answer.status : 0;
  call.outcome.reply = answer.kind === 'reply' ? 'sent' : answer.kind;
  return answer;
}
