import { z } from 'zod';
import { minutes } from '../../../src/domain/clock';
import { defineWrite } from '../../../src/domain/define';
import { groupEvidence, groupFacts } from '../../../src/operations/evidence';
import { descriptionField, groupField } from '../../../src/operations/fields';
import { inspectGroup, thisGroup } from '../../../src/operations/group-operation';
import { portraitOf } from '../../../src/operations/portrait';
import { applied, cannotTell, fellShort } from '../../../src/operations/settled';

/** A further operation, all of it in this one file: no other knows it. */
export const describeGroup = defineWrite({
  name: 'describe',
  words: () => ({
    title: 'Describe group',
    summary: 'Write a new description for a group.',
    submit: 'Describe group',
    heading: () => 'Describe group',
    confirm: () => 'Confirm description',
    succeeded: 'The group was described.',
    failed: 'The group was not described.',
    partial: 'The group was described in part.',
  }),
  action: 'UpdateChatGroup',
  reads: ['ListChatGroup'],
  fields: { group: groupField, description: descriptionField },
  typed: ['group'],
  settleWithin: minutes(2),
  evidence: groupEvidence.extend({ description: z.string().nullable() }),
  target: thisGroup,
  inspect: inspectGroup((group) => ({ ...groupFacts(group), description: group.description ?? null })),
  effect: () => 'change',
  effects: ['change'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: () => [['Members see the new description']],
  finality: () => 'never',
  execute: async ({ input }, { cams }) => {
    const wanted = { GroupId: input.group, Description: input.description ?? '' };
    const { requestId } = await cams.call('UpdateChatGroup', wanted, z.object({}));
    return { camsRequestId: requestId, facts: {} };
  },
  settle: async ({ input }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return cannotTell('group_gone');
    return group.description === input.description ? applied() : fellShort(group, [], []);
  },
});
