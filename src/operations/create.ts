import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import { MAX_MEMBERS } from '../domain/group';
import { descriptionField, subjectField } from './fields';
import { portraitOf } from './portrait';
import { applied, cannotTell, inProgress, notApplied } from './settled';

/** CAMS answers no group id (cams-api section 2): what is new among the groups of this subject is the group. */
export const create = defineWrite({
  name: 'create',
  words: (t) => t.operations.create,
  action: 'AddChatGroup',
  reads: ['ListChatGroup'],
  fields: { subject: subjectField, description: descriptionField },
  typed: ['subject'],
  settleWithin: minutes(10),
  evidence: z.object({
    subject: z.string(),
    sameSubject: z.array(z.string()),
    /** Groups of other desks, which nobody is shown. */
    elsewhere: z.array(z.string()).optional(),
  }),
  target: ({ subject }) => ({ kind: 'new', subject }),
  inspect: async (target, { directory }) => {
    if (target.kind !== 'new') return undefined;
    const { own, elsewhere } = await directory.sameSubject(target.subject);
    const others = elsewhere.length === 0 ? {} : { elsewhere: elsewhere.toSorted() };
    return { subject: target.subject, sameSubject: own.toSorted(), ...others };
  },
  effect: () => 'change',
  effects: ['change'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: ({ sameSubject }, _input, t) => {
    const { empty, byLink, exists } = t.operations.create.consequences;
    return [[empty], [byLink(MAX_MEMBERS)], ...(sameSubject.length === 0 ? [] : [[exists(sameSubject.length)]])];
  },
  finality: () => 'group_made',
  execute: async ({ input }, { cams }) => {
    const wanted = { Subject: input.subject, Description: input.description };
    const { requestId } = await cams.call('AddChatGroup', wanted, z.object({}));
    return { camsRequestId: requestId, facts: {} };
  },
  settle: async ({ input, evidence, reply }, { directory }) => {
    const same = await directory.readBySubject(input.subject);
    const before = [...evidence.sameSubject, ...(evidence.elsewhere ?? [])];
    const [made, ...others] = same.filter(({ id }) => !before.includes(id));
    if (made === undefined) return reply === undefined ? notApplied() : inProgress();
    if (others.length > 0) return cannotTell('several_candidates');
    if (made.status === 'CREATING') return inProgress();
    if (made.status !== 'ACTIVE' && made.status !== 'UPDATING') return cannotTell('other_status');
    return { ...applied([{ what: 'id', value: made.id }]), madeId: made.id };
  },
});
