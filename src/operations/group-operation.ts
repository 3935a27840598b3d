import type { Group } from '../domain/group';
import type { Evidence, Portrait, Target } from '../domain/operation';
import type { Directory } from '../domain/ports/directory';
import type { Texts } from '../texts';

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

export const portraitOf = (_evidence: Evidence, _t: Texts): Portrait => ({});
