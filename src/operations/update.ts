import * as z from 'zod';
import { minutes } from '../domain/clock';
import { defineWrite } from '../domain/define';
import type { Group } from '../domain/group';
import type { Problems } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';
import { groupEvidence, groupFacts } from './evidence';
import { descriptionField, groupField, subjectField } from './fields';
import { type Changes, changedParts, changesOf, differencesOf, soFar } from './group-changes';
import { inspectGroup, thisGroup } from './group-operation';
import { pictureField, withoutQuery } from './picture-field';
import { portraitOf } from './portrait';
import { settleUpdate } from './settle-update';
import { undoUpdate } from './undo-update';

/** What CAMS lists may not pass our own schema (plain http): then the field stays empty, and empty changes nothing. */
const prefillable = (picture: string | null): boolean => pictureField.schema.safeParse(picture).data !== undefined;

export const update = defineWrite({
  name: 'update',
  words: (t) => t.operations.update,
  action: 'UpdateChatGroup',
  reads: ['ListChatGroup'],
  fields: { group: groupField, subject: subjectField, description: descriptionField, picture: pictureField },
  typed: ['group'],
  settleWithin: minutes(2),
  evidence: groupEvidence.extend({ description: z.string().nullable(), picture: z.string().nullable() }),
  target: thisGroup,
  inspect: inspectGroup((group) => ({
    ...groupFacts(group),
    description: group.description ?? null,
    picture: group.picture === undefined ? null : withoutQuery(group.picture),
  })),
  effect: () => 'change',
  effects: ['change'],
  subject: ({ subject }) => subject,
  portrait: portraitOf,
  consequences: (evidence, input, t) => {
    const { willSee, seen, pictureRules, pictureLost } = t.operations.update.consequences;
    const changed = changedParts(soFar(input, evidence), evidence);
    const lost = evidence.picture === null ? [] : [[pictureLost]];
    return [
      [changed.length === 0 ? willSee : seen(changed.map((part) => t.operations.update.parts[part]))],
      ...(changed.includes('picture') ? [[pictureRules], ...lost] : []),
    ];
  },
  finality: (evidence, input) => {
    const changed = evidence === undefined ? [] : changedParts(soFar(input, evidence), evidence);
    return changed.length === 1 && changed[0] === 'picture' ? 'never' : 'undo';
  },
  undo: undoUpdate,
  prefill: ({ subject, description, picture }) => ({
    subject,
    description: description ?? undefined,
    picture: prefillable(picture) ? (picture ?? undefined) : undefined,
  }),
  check: (input, evidence, t): Problems => {
    const { nothingChanged, pictureStays } = t.operations.update;
    if (input.picture === undefined && prefillable(evidence.picture)) return { picture: pictureStays };
    return Object.keys(changesOf(input, evidence)).length === 0 ? { subject: nothingChanged } : {};
  },
  differences: (evidence, input, t) => differencesOf(changesOf(input, evidence), evidence, t),
  picture: (input, evidence) => changesOf(input, evidence).picture,
  execute: async ({ input, evidence }, { cams }) => {
    const { subject, description, picture } = changesOf(input, evidence);
    const wanted = { GroupId: input.group, Subject: subject, Description: description, ProfilePictureFile: picture };
    const { requestId } = await cams.call('UpdateChatGroup', wanted, z.object({}));
    return { camsRequestId: requestId, facts: {} };
  },
  settle: async ({ input, evidence, reply }, { directory }) => {
    const changes = changesOf(input, evidence);
    const group = (await underNewSubject(input.group, changes, directory)) ?? (await directory.readGroup(input.group));
    return settleUpdate(changes, evidence.picture, group, reply !== undefined);
  },
});

/** Known by its old subject, a group that was renamed is not found there, and then all groups would be read. */
async function underNewSubject(
  groupId: string,
  { subject }: Changes,
  directory: Directory,
): Promise<Group | undefined> {
  if (subject === undefined) return undefined;
  return (await directory.readBySubject(subject)).find(({ id }) => id === groupId);
}
