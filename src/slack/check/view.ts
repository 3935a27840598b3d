import * as z from 'zod';
import { limits } from '../limits';
import { block } from './blocks';
import { type Problem, parsing, problemsOf } from './problem';
import { surfaceProblems } from './surfaces';
import { plainText } from './texts';

const base = {
  blocks: z.array(block).max(limits.view.blocks),
  private_metadata: z.string().max(limits.view.privateMetadata).optional(),
  callback_id: z.string().max(limits.view.callbackId).optional(),
  external_id: z.string().max(limits.view.externalId).optional(),
};

const modal = z
  .strictObject({
    type: z.literal('modal'),
    ...base,
    title: plainText(limits.view.title),
    submit: plainText(limits.view.submit).optional(),
    close: plainText(limits.view.close).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  })
  .refine((view) => view.submit !== undefined || view.blocks.every((one) => one.type !== 'input'), {
    path: ['submit'],
    message: 'must have submit when there are input blocks',
  });

const home = z.strictObject({ type: z.literal('home'), ...base });

export const view = z.discriminatedUnion('type', [modal, home]);
export type View = z.infer<typeof view>;
export type ModalView = z.infer<typeof modal>;

/**
 * Every reason for which Slack would refuse this view (views.open, push, update, publish, or in the acknowledgement of a
 * submission); empty when there is none.
 */
export function checkView(payload: unknown): Problem[] {
  if (JSON.stringify(payload ?? null).length > limits.view.json)
    return [{ code: 'view_too_large', message: 'view is too large', pointer: '/view' }];
  const parsed = view.safeParse(payload, parsing);
  if (!parsed.success) return problemsOf(parsed.error, 'invalid_arguments', '/view');
  return surfaceProblems(parsed.data.blocks, parsed.data.type, 'invalid_arguments').map((problem) => ({
    ...problem,
    pointer: `/view${problem.pointer}`,
  }));
}
