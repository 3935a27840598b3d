import type { People, Person } from '../../../src/domain/person';

export const DINA = 'U0DINA';
export const RAKA = 'U0RAKA';
export const SITI = 'U0SITI';
/** Named by the desk through a user group. */
export const MAYA = 'U0MAYA';
/** Somebody in the channel who approves nothing. */
export const BUDI = 'U0BUDI';
export const APPROVER_GROUP = 'S0LEADS';

export interface FakePeople extends People {
  /** Members of the approvers' user group. */
  readonly leads: Set<string>;
  /** What is different about somebody. */
  readonly facts: Map<string, Partial<Person>>;
}

/** Full members all, unless a test says otherwise. */
export function createFakePeople(): FakePeople {
  const leads = new Set([MAYA]);
  const facts = new Map<string, Partial<Person>>();
  const plain = { isBot: false, isGuest: false, isDeactivated: false, isExternal: false, isAdmin: false };
  return {
    leads,
    facts,
    find: async (id) => ({ ...plain, locale: undefined, timeZone: undefined, ...facts.get(id), id }),
    isAmong: async (id, ids) => ids.includes(id) || (ids.includes(APPROVER_GROUP) && leads.has(id)),
    isMemberOf: async () => true,
  };
}
