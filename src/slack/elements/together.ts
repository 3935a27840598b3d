import type { InputBlock } from '@slack/types';
import * as z from 'zod';
import type { Evidence, Operation } from '../../domain/operation';
import type { Texts } from '../../texts';
import { actionIds, blockIds } from '../ids';
import { limits } from '../limits';
import { plain } from '../plain';

const TICKED = 'yes';

/** A tick for what people usually want besides; nothing where the group has nothing of the kind. */
export function togetherBlocks(operation: Operation, evidence: Evidence | undefined, t: Texts): InputBlock[] {
  const together = operation.kind === 'write' ? operation.together : undefined;
  if (together === undefined || evidence === undefined || together.evidence(evidence) === undefined) return [];
  return [
    {
      type: 'input',
      block_id: blockIds.together,
      label: plain(t.together.label, limits.input.label),
      hint: plain(t.together.hint, limits.input.hint),
      optional: true,
      element: {
        type: 'checkboxes',
        action_id: actionIds.value,
        options: [{ text: plain(together.label(t), limits.option.text), value: TICKED }],
      },
    },
  ];
}

const state = z.object({
  [blockIds.together]: z.object({
    [actionIds.value]: z.object({ selected_options: z.tuple([z.object({ value: z.literal(TICKED) })]) }),
  }),
});

/** Was it ticked? @param viewState `view.state.values` */
export const readTogether = (viewState: unknown): boolean => state.safeParse(viewState).success;
