import type { Request } from '../../../src/domain/request';
import { type Case, cases, waiting } from '../../support/permissions/cases';
import { expectDocumented, type Row, tableOf } from '../../support/permissions/documented';
import { addOtherDesk, approvers, asker, type Role, roles } from '../../support/permissions/roles';
import { NOT, rowOf, tries, type Whose, whose } from '../../support/permissions/tries';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const acts = [
  ['Confirm', 'confirm'],
  ['Deny', 'deny'],
  ['Withdraw', 'withdraw'],
] as const;
type Act = (typeof acts)[number];

/** Each decision by each role, act by act; what nobody could decide yet is left for the next to try. */
async function cellsOf(world: World, of: Whose, each: Case): Promise<(act: Act) => string[]> {
  const cells = new Map<Act, string[]>(acts.map((act) => [act, []]));
  let left: Request | undefined;
  const put = async (act: Act, role: Role, by: string): Promise<void> => {
    left ??= await waiting(world, each, by);
    const cell = await tries(world, role, left, act[1]);
    if (cell !== NOT) left = undefined;
    cells.get(act)?.push(cell);
  };
  if (of === 'their own') {
    for (const role of roles) {
      left = undefined;
      for (const act of acts) await put(act, role, role.id);
    }
  } else {
    for (const act of acts) for (const role of roles) await put(act, role, asker);
  }
  return (act) => cells.get(act) ?? [];
}

/** Each decision on a request that waits, by each role. */
async function decidingRows(world: World): Promise<Row[]> {
  const rows = new Map<Act, Row[]>(acts.map((act) => [act, []]));
  for (const of of whose) {
    for (const each of cases) {
      const cells = await cellsOf(world, of, each);
      for (const act of acts) rows.get(act)?.push(rowOf(act[0], of, each, cells(act)));
    }
  }
  return [...rows.values()].flat();
}

describe.each(availableStores())('the page of permissions, in $name,', (kind) => {
  const createWorld = useWorlds(kind);

  it('says who may confirm, deny and withdraw what', async () => {
    const world = await createWorld({ approvers, twoApprovers: true });
    addOtherDesk(world);
    const columns = roles.map(({ column }) => column);
    expectDocumented('deciding', tableOf(columns, await decidingRows(world)));
  });
});
