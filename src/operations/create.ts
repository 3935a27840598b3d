import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { portraitOf } from './evidence';
import { descriptionField, subjectField } from './fields';
import { found } from './inspection';

/**
 * CAMS answers no group id: the new group is found by the ids that its exact subject returned before and after. Any
 * doubt is "cannot tell", never a pick.
 */
export const create = defineWrite({
  name: 'create',
  words: (t) => t.operations.create,
  action: 'AddChatGroup',
  reads: ['ListChatGroup'],
  fields: { subject: subjectField, description: descriptionField },
  typed: ['subject'],
  settleWithin: minutes(10),
  evidence: z.object({ subject: z.string(), sameSubject: z.array(z.string()) }),
  target: ({ subject }) => ({ kind: 'new', subject }),
  inspect: async (target, { directory }) => {
    if (target.kind !== 'new') return undefined;
    const same = await directory.readBySubject(target.subject);
    return { subject: target.subject, sameSubject: same.map(({ id }) => id).sort() };
  },
  effect: () => 'change',
  effects: ['change'],
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  consequences: ({ sameSubject }, _input, t) => {
    const say = t.operations.create.consequences;
    return [say.empty, say.byLink, ...(sameSubject.length === 0 ? [] : [say.sameSubject(sameSubject.length)])];
  },
  execute: async ({ input }, { cams }) => {
    const params = { Subject: input.subject, Description: input.description || undefined };
    const reply = await cams.call('AddChatGroup', params, z.object({}));
    return { camsRequestId: reply.requestId, facts: {} };
  },
  settle: async ({ input, evidence, reply }, { directory }) => {
    const same = await directory.readBySubject(input.subject);
    const created = same.filter(({ id }) => !evidence.sameSubject.includes(id));
    const [group] = created;
    if (group === undefined) return found(reply === undefined ? 'not_applied' : 'in_progress');
    if (created.length > 1) return found('cannot_tell', { doubt: 'several_candidates' });
    if (group.status === 'CREATING') return found('in_progress');
    return group.status === 'ACTIVE'
      ? found('applied', { done: [group.id] })
      : found('cannot_tell', { doubt: 'other_status' });
  },
});
