import { z } from 'zod';
import type { View } from '../../../src/slack/check/view';
import { limits } from '../../../src/slack/limits';
import { SlackFailure } from '../failure';
import { readView } from '../methods/compose';
import type { OpenView } from '../state/views';
import type { Ack } from '../wire/delivery';
import type { World } from '../world';
import { explain } from './notices';

/** What came of pressing a modal's button. */
export interface SubmitResult {
  outcome: 'closed' | 'cleared' | 'updated' | 'pushed' | 'errors' | 'failed';
  /** Who found the errors. */
  by?: 'client' | 'app';
  /** Errors at fields, by block id. */
  errors?: Record<string, string>;
  /** The same errors, by the field's label. */
  labels?: Record<string, string>;
  /** Why it failed: `operation_timeout`, or Slack's refusal of the app's answer. */
  failure?: string;
}

const answer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

const inputs = (view: View) => view.blocks.filter((block) => block.type === 'input');

/** Shows errors at fields. Throws `invalid_errors` when a key is not the block id of an input block. */
export function showErrors(shown: OpenView, errors: Record<string, string>, by: 'client' | 'app'): SubmitResult {
  const known = inputs(shown.view);
  const labels: Record<string, string> = {};
  for (const [blockId, message] of Object.entries(errors)) {
    const block = known.find((one) => one.block_id === blockId);
    if (!block) throw new SlackFailure('invalid_errors');
    labels[block.label.text] = message;
  }
  if (Object.keys(errors).length === 0) throw new SlackFailure('invalid_errors');
  shown.errors = errors;
  return { outcome: 'errors', by, errors, labels };
}

function close(shown: OpenView, world: World): SubmitResult {
  world.views.stacks.set(
    shown.user,
    world.views.stack(shown.user).filter((one) => one !== shown),
  );
  return { outcome: 'closed' };
}

function apply(shown: OpenView, body: unknown, world: World): SubmitResult {
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new SlackFailure('invalid_response_action');
  switch (parsed.data.response_action) {
    case 'errors':
      return showErrors(shown, parsed.data.errors, 'app');
    case 'update':
      world.views.replace(shown, readView(parsed.data.view, 'modal'));
      return { outcome: 'updated' };
    case 'push': {
      const view = readView(parsed.data.view, 'modal');
      if (world.views.stack(shown.user).length >= limits.view.stack) throw new SlackFailure('push_limit_reached');
      world.views.push(shown.user, view);
      return { outcome: 'pushed' };
    }
    case 'clear':
      world.views.stacks.set(shown.user, []);
      return { outcome: 'cleared' };
  }
}

/** What the acknowledgement of a view_submission does to the modal. */
export function settleSubmission(shown: OpenView, ack: Ack, world: World): SubmitResult {
  const fail = (failure: string): SubmitResult => {
    shown.notice = `We had some trouble connecting. Try again? (${failure})`;
    return { outcome: 'failed', failure };
  };
  try {
    if (!ack.ok) return fail(ack.error === 'operation_timeout' ? ack.error : explain(ack));
    shown.errors = {};
    return Object.keys(ack.body).length === 0 ? close(shown, world) : apply(shown, ack.body, world);
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    const payload = ack.ok ? ack.body : {};
    world.log.add({ direction: 'from-app', name: 'ack', payload: { ...payload, ...error.extra }, error: error.code });
    return fail(error.code);
  } finally {
    world.activity.changed();
  }
}
