import type { ExternalSelect } from '@slack/types';
import type { Widget } from '../../domain/field';
import { actionIds } from '../ids';
import { readSelected } from './choice';
import { type Ask, type Codec, inputBlock, placeholderOf } from './codec';

/** Searches by subject; opened without typing it offers the groups that fit what was typed behind the command. */
const picker = (ask: Ask): ExternalSelect => ({
  type: 'external_select',
  action_id: actionIds.groupPicker,
  min_query_length: 0,
  ...placeholderOf(ask),
});

export const group: Codec<Extract<Widget, { kind: 'group' }>> = {
  build: (ask) => inputBlock(ask, picker(ask)),
  read: readSelected,
};

/** The picker as the first step: picking a group is enough, the rest of the form follows. */
export const groupFirst = (ask: Ask) => ({ ...inputBlock(ask, picker(ask)), dispatch_action: true });
