import * as z from 'zod';
import type { Widget } from '../../domain/field';
import { actionIds } from '../ids';
import { type Codec, inputBlock, placeholderOf } from './codec';

const selected = z.object({ selected_user: z.string().min(1) });
/** Slack refuses the whole view for anything else. */
const USER_ID = /^[UW][A-Z0-9]{2,}$/;

/** Slack's own list of the people of the workspace. */
export const person: Codec<Extract<Widget, { kind: 'person' }>> = {
  build: (ask) =>
    inputBlock(ask, {
      type: 'users_select',
      action_id: actionIds.value,
      ...(typeof ask.initial === 'string' && USER_ID.test(ask.initial) ? { initial_user: ask.initial } : {}),
      ...placeholderOf(ask),
    }),
  read: (state) => {
    const parsed = selected.safeParse(state);
    return parsed.success ? parsed.data.selected_user : undefined;
  },
};
