import type { Group } from '../domain/group';
import type { Evidence, Settled, Target } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';
import { groupEvidence, groupFacts, linkEvidence, linkFacts, membersEvidence } from './evidence';

type Inspect<E> = (target: Target, deps: { readonly directory: Directory }) => Promise<E | undefined>;

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

/** The evidence of operations on a group's link: who joins or leaves meanwhile changes nothing about it. */
export const linkInspection = {
  evidence: groupEvidence.extend({ link: linkEvidence }),
  inspect: inspectGroup((group) => ({ ...groupFacts(group), link: linkFacts(group) })),
};

/** The evidence of operations on people: all members, in a fixed order, since CAMS promises none. */
export const membersInspection = {
  evidence: groupEvidence.extend({ link: linkEvidence, members: membersEvidence }),
  inspect: inspectGroup(async (group, directory) => ({
    ...groupFacts(group),
    link: linkFacts(group),
    members: [...(await directory.readMembers(group.id))].sort(),
  })),
};

/** What settling found, with nothing to name unless `more` says so. */
export const found = (kind: Settled['kind'], more: Partial<Settled> = {}): Settled => ({
  kind,
  done: [],
  missing: [],
  ...more,
});
