import type { ModalView } from '@slack/types';
import type { DeskGroups } from '../../../desks/api';
import type { Group } from '../../../domain/group';
import type { Texts } from '../../../texts';
import { lines, richText } from '../../blocks/rich';
import { context } from '../../blocks/small';
import { actionIds, callbacks } from '../../ids';
import { groupOptions } from '../group-options';
import { modal } from '../modal';
import { oneOf, someGroups } from './inputs';

/** The choice of no desk; a desk's id is never this. */
export const NOBODY = 'nobody';

interface GroupsForm {
  readonly t: Texts;
  readonly draftId: string;
  readonly groups: DeskGroups;
  /** How many groups the desk has. */
  readonly own: number;
  /** Groups that it is proposed to give this desk. */
  readonly proposed: readonly Group[];
  /** What the channels of the other desks are called, by desk id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The form in which admins give a desk groups of its number, and take others from it. */
export function groupsView({ t, draftId, groups, own, proposed, names }: GroupsForm): ModalView {
  const say = t.ownership;
  const { desk, others, isFirst } = groups;
  const { take, give, to } = say.fields;
  return modal({
    t,
    title: say.title,
    callback: callbacks.setupGroups,
    draftId,
    submit: say.submit,
    blocks: [
      ...richText(lines(say.intro(desk.channelId, own), ...(isFirst ? [say.firstDesk(desk.channelId)] : []))),
      context(say.rules),
      someGroups({ name: 'take', words: take, optional: true }, actionIds.groupsToTake, take.placeholder, [
        ...groupOptions(proposed, t),
      ]),
      someGroups({ name: 'give', words: give, optional: true }, actionIds.groupsToGive, give.placeholder, []),
      oneOf(
        { name: 'to', words: to },
        [
          { value: NOBODY, label: to.nobody },
          ...others.map(({ id, channelId }) => ({ value: id, label: names.get(id) ?? channelId })),
        ],
        NOBODY,
      ),
    ],
  });
}
