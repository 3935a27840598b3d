import type { Person } from '../../../src/domain/person';
import { BUDI, DINA, MAYA, RAKA, SITI } from '../requests-world/people';
import type { World } from '../requests-world/world';

/** Somebody who tries: `facts` is what they have become since they asked, if they did. */
export interface Role {
  readonly column: string;
  readonly id: string;
  readonly facts?: Partial<Person>;
}

const OTHER_APPROVER = 'U0OTHER';
/** Named as approvers, which helps them nothing. */
const [GUEST, STRANGER] = ['U0GUEST', 'U0STRANGER'];

export const roles: readonly Role[] = [
  { column: 'Full member', id: DINA },
  { column: 'Approver', id: RAKA },
  { column: 'Admin of the workspace', id: 'U0ADMIN', facts: { isAdmin: true } },
  { column: 'Guest, named as approver', id: GUEST, facts: { isGuest: true } },
  { column: 'From outside, named as approver', id: STRANGER, facts: { isExternal: true } },
  { column: 'Deactivated', id: 'U0GONE', facts: { isDeactivated: true } },
  { column: "Another desk's approver", id: OTHER_APPROVER },
];

/** Who asks for what is not their own, and the two who confirm what others try to speak about. */
export const asker = BUDI;
export const confirmers = [SITI, MAYA] as const;
export const approvers = [RAKA, GUEST, STRANGER, ...confirmers];

/** A second desk, whose approver is nobody here. */
export function addOtherDesk(world: World): void {
  const id = `${world.desk.id}-other`;
  const policy = { ...world.desk.policy, approvers: [OTHER_APPROVER] };
  world.desks.set(id, { ...world.desk, id, channelId: 'C0OTHER', policy });
}
