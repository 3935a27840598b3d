import type { Decision, Request } from '../../../src/domain/request';
import type { World } from '../requests-world/world';
import type { Case } from './cases';
import type { Row } from './documented';
import type { Role } from './roles';

export const whose = ['their own', "another's"] as const;
export type Whose = (typeof whose)[number];

/** What a cell says of who may not: nothing was done, so the next may try the same. */
export const NOT = '–';

/** Presses the button as this role, by what they have become; everybody else stays what they are. */
export async function tries(world: World, role: Role, request: Request, decision: Decision): Promise<string> {
  world.people.facts.set(role.id, role.facts ?? {});
  const decided = await world.click(request, decision, role.id);
  world.people.facts.delete(role.id);
  if (decided.kind === 'refused') return NOT;
  if (decided.kind === 'voted') return 'one of two';
  if (decided.kind === 'done') return 'yes';
  throw new Error(`it was ${decided.kind}`);
}

export const rowOf = (act: string, of: Whose, { label }: Case, cells: readonly string[]): Row => ({
  act: `${act} ${of}`,
  operation: label,
  cells,
});
