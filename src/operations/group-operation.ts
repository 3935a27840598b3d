import type { Group } from '../domain/group';
import type { Evidence, Target } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';

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
