import type { Person } from './person';
import { type Refusal, refusalOfPerson } from './policy';

/** Why somebody may not set up a desk; `not_admin` has its sentence in `texts.setup`, since it names who may. */
export type AdminRefusal = Exclude<Refusal, 'no_desk'> | 'not_admin';

/** Desks are set up by admins and owners of the workspace, and by those whom the settings name. */
export function refusalToSetUp(person: Person, admins: readonly string[]): AdminRefusal | undefined {
  const refusal = refusalOfPerson(person);
  if (refusal !== undefined && refusal !== 'no_desk') return refusal;
  return person.isAdmin || admins.includes(person.id) ? undefined : 'not_admin';
}
