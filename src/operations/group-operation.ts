import type * as z from 'zod';
import type { Group } from '../domain/group';
import type { Evidence, Target } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';
import { groupEvidence, groupFacts, linkEvidence, linkFacts, memberEvidence, memberFacts } from './evidence';

type Inspect<E> = (target: Target, deps: { readonly directory: Directory }) => Promise<E | undefined>;

/** The target of an operation on an existing group. */
export const thisGroup = ({ group }: { readonly group: string }): Target => ({ kind: 'group', groupId: group });

/** Inspects an existing group straight from CAMS; `undefined` when it is gone. */
export function inspectGroup<E extends Evidence>(
  toEvidence: (group: Group, directory: Directory) => E | Promise<E>,
): Inspect<E> {
  return async (target, { directory }) => {
    if (target.kind !== 'group') return undefined;
    const group = await directory.readGroup(target.groupId);
    return group === undefined ? undefined : toEvidence(group, directory);
  };
}

const presentLink = ({ link }: { readonly link: z.infer<typeof linkEvidence> }): string | undefined =>
  link?.fingerprint;

/** The evidence of an operation on a group's link: who joins or leaves meanwhile changes nothing about it. */
export const onLink = {
  evidence: groupEvidence.extend({ link: linkEvidence }),
  inspect: inspectGroup((group) => ({ ...groupFacts(group), link: linkFacts(group) })),
  presentLink,
};

/** The evidence of an operation on a group's people: all of them, and whether others can still join. */
export const onMembers = {
  evidence: groupEvidence.extend({ members: memberEvidence, link: linkEvidence }),
  inspect: inspectGroup(async (group, directory) => ({
    ...groupFacts(group),
    members: memberFacts(await directory.readMembers(group.id)),
    link: linkFacts(group),
  })),
  presentLink,
};
