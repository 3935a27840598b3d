import { z } from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import type { Group } from '../domain/group';
import { groupEvidence, groupFacts, pictureFact, portraitOf } from './evidence';
import { descriptionField, groupField, pictureField, subjectField } from './fields';
import { found, inspectGroup } from './inspection';

const CHANGEABLE = ['subject', 'description', 'picture'] as const;
type Changeable = (typeof CHANGEABLE)[number];
type Values = Readonly<Record<Changeable, string>>;

/** CAMS's name for each. */
const PARAMETER = { subject: 'Subject', description: 'Description', picture: 'ProfilePictureFile' } as const;

const valuesOf = (group: Group): Values => ({
  subject: group.subject,
  description: group.description ?? '',
  picture: pictureFact(group.picture),
});

const changed = (before: Values, after: Values): Changeable[] =>
  CHANGEABLE.filter((name) => before[name] !== after[name]);

export const update = defineWrite({
  name: 'update',
  words: (t) => t.operations.update,
  action: 'UpdateChatGroup',
  reads: ['ListChatGroup'],
  fields: { group: groupField, subject: subjectField, description: descriptionField, picture: pictureField },
  typed: ['group'],
  settleWithin: minutes(2),
  evidence: groupEvidence.extend({ description: z.string(), picture: z.string() }),
  target: ({ group }) => ({ kind: 'group', groupId: group }),
  inspect: inspectGroup((group) => ({ ...groupFacts(group), ...valuesOf(group) })),
  effect: () => 'change',
  effects: ['change'],
  subject: (evidence) => evidence.subject,
  portrait: portraitOf,
  prefill: ({ subject, description, picture }) => ({ subject, description, picture }),
  check: (input, evidence, t): Record<string, string> => {
    const say = t.operations.update;
    if (evidence.picture !== '' && input.picture === '') return { picture: say.pictureStays };
    return changed(evidence, input).length === 0 ? { subject: say.nothingChanged } : {};
  },
  differences: (evidence, input, t) =>
    changed(evidence, input).map((name) => ({
      label: t.fields[name].label,
      before: evidence[name],
      after: input[name],
    })),
  consequences: (evidence, input, t) => {
    const say = t.operations.update.consequences;
    return [say.seen, ...(changed(evidence, input).includes('picture') ? [say.picture] : [])];
  },
  execute: async ({ input, evidence }, { cams }) => {
    const values = changed(evidence, input).map((name) => [PARAMETER[name], input[name]]);
    const params = { GroupId: input.group, ...Object.fromEntries(values) };
    const reply = await cams.call('UpdateChatGroup', params, z.object({}));
    return { camsRequestId: reply.requestId, facts: {} };
  },
  settle: async ({ input, evidence }, { directory }) => {
    const group = await directory.readGroup(input.group);
    if (group === undefined) return found('cannot_tell', { doubt: 'group_gone' });
    const now = valuesOf(group);
    const asked = changed(evidence, input);
    // CAMS may keep a picture under an address of its own: another address is the proof, the same one is none.
    const isDone = (name: Changeable): boolean =>
      name === 'picture' ? now.picture !== evidence.picture : now[name] === input[name];
    const done = asked.filter(isDone);
    const missing = asked.filter((name) => !isDone(name));
    if (missing.length === 0) return found('applied', { done });
    if (group.status === 'UPDATING') return found('in_progress', { done, missing });
    if (missing.every((name) => name === 'picture')) return found('cannot_tell', { done, missing, doubt: 'picture' });
    return found(done.length === 0 ? 'not_applied' : 'partial', { done, missing });
  },
});
