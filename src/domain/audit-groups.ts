import * as z from 'zod';
import type { AuditEntry } from './audit';

const lostOrGained = z.object({ groups: z.array(z.object({ id: z.string() })) });
const scope = z
  .object({ custSpaceId: z.string(), businessNumber: z.object({ hmac: z.string() }) })
  .transform(({ custSpaceId, businessNumber }) => JSON.stringify([custSpaceId, businessNumber.hmac]));
const from = z.object({ before: scope });
const to = z.object({ after: scope });

/** After these a desk's scope is what the entry says it is. */
const PUT_IN_FORCE = ['desk.changed', 'desk.change_agreed', 'desk.change_in_force'];

/**
 * Which groups left a desk and did not come back, derived from its entries, given one by one in their order. Ids count
 * within the scope that the desk had then: under another business number nothing was taken from it.
 */
export function createGroupsCheck(): { add(entry: AuditEntry): void; hasLeft(groupId: string): boolean } {
  const gone = new Map<string, Set<string>>();
  /** Not on record for a desk from the settings until it is set up or changed. */
  let present: string | undefined;
  let left = new Set<string>();

  const enter = (next: string): void => {
    if (present !== undefined && present !== next) left = gone.get(next) ?? new Set();
    present = next;
    gone.set(next, left);
  };

  return {
    add: ({ event, data }) => {
      const before = from.safeParse(data);
      if (before.success) enter(before.data.before);
      const after = event === 'desk.set_up' ? scope.safeParse(data) : undefined;
      if (after?.success === true) enter(after.data);
      const inForce = PUT_IN_FORCE.includes(event) ? to.safeParse(data) : undefined;
      if (inForce?.success === true) enter(inForce.data.after);
      if (event === 'desk.groups_all') left.clear();
      const moved = lostOrGained.safeParse(data);
      if (!moved.success) return;
      for (const { id } of moved.data.groups) {
        if (event === 'desk.groups_lost') left.add(id);
        if (event === 'desk.groups_gained') left.delete(id);
      }
    },
    hasLeft: (groupId) => left.has(groupId),
  };
}
