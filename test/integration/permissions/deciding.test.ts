import { seconds } from '../../../src/domain/clock';
import type { Decision, Request } from '../../../src/domain/request';
import { type Case, cases, waiting } from '../../support/permissions/cases';
import { expectDocumented, type Row, tableOf } from '../../support/permissions/documented';
import { addOtherDesk, approvers, asker, confirmers, type Role, roles } from '../../support/permissions/roles';
import { unreadable } from '../../support/requests-world/cams';
import { useWorlds } from '../../support/requests-world/use-worlds';
import type { World } from '../../support/requests-world/world';
import { availableStores } from '../../support/stores';

const acts = [
  ['Confirm', 'confirm'],
  ['Deny', 'deny'],
  ['Withdraw', 'withdraw'],
] as const;
const whose = ['their own', "another's"] as const;
/** Longer together than any operation may take to settle. */
const LOOKS = 12;

/** Presses the button as this role, by what they have become; everybody else stays what they are. */
async function tries(world: World, role: Role, request: Request, decision: Decision): Promise<string> {
  world.people.facts.set(role.id, role.facts ?? {});
  const decided = await world.click(request, decision, role.id);
  world.people.facts.delete(role.id);
  if (decided.kind === 'refused') return '–';
  if (decided.kind === 'voted') return 'one of two';
  if (decided.kind === 'done') return 'yes';
  throw new Error(`it was ${decided.kind}`);
}

/** Each decision on a request that waits, by each role; what was decided is asked anew. */
async function decidingRows(world: World): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [act, decision] of acts) {
    for (const of of whose) {
      for (const each of cases) rows.push({ ...row(act, of, each), cells: await cellsOf(world, of, each, decision) });
    }
  }
  return rows;
}

const row = (act: string, of: string, { label }: Case) => ({ act: `${act} ${of}`, operation: label });

async function cellsOf(world: World, of: string, each: Case, decision: Decision): Promise<string[]> {
  const cells: string[] = [];
  let left: Request | undefined;
  for (const role of roles) {
    const mine = of === 'their own';
    const request = mine || left === undefined ? await waiting(world, each, mine ? role.id : asker) : left;
    const cell = await tries(world, role, request, decision);
    left = cell === '–' ? request : undefined;
    cells.push(cell);
    await world.app.work();
  }
  return cells;
}

/** Confirmed, sent, and its answer lost. */
async function lost(world: World, each: Case, by: string): Promise<Request> {
  const request = await waiting(world, each, by);
  for (const approver of confirmers) {
    if ((await world.state(request)) === 'pending') await world.click(request, 'confirm', approver);
  }
  world.cams.failNext('call_lost');
  await world.app.work();
  return request;
}

/** What became of a write that could not be read back, said by each role: nobody who may not is heard before one who may. */
async function sayingRows(world: World): Promise<Row[]> {
  const asked: { readonly of: string; readonly each: Case; readonly requests: Request[] }[] = [];
  for (const of of whose) {
    for (const each of cases) {
      const requests: Request[] = [];
      for (const role of roles) requests.push(await lost(world, each, of === 'their own' ? role.id : asker));
      asked.push({ of, each, requests });
    }
  }
  world.cams.state.unreadable = unreadable(true);
  for (let look = 0; look < LOOKS; look += 1) {
    world.clock.leap(world.clock.now() + seconds(60));
    await world.app.work();
  }
  const rows: Row[] = [];
  for (const { of, each, requests } of asked) {
    const cells: string[] = [];
    for (const [i, role] of roles.entries()) {
      const request = requests[i];
      if (request !== undefined) cells.push(await tries(world, role, request, 'happened'));
    }
    rows.push({ ...row('Say what happened of', of, each), cells });
  }
  return rows;
}

describe.each(availableStores())('the page of permissions, in $name,', (kind) => {
  const createWorld = useWorlds(kind);
  const columns = roles.map(({ column }) => column);

  it('says who may confirm, deny and withdraw what', async () => {
    const world = await createWorld({ approvers, twoApprovers: true });
    addOtherDesk(world);
    expectDocumented('deciding', tableOf(columns, await decidingRows(world)));
  });

  it('says who may say what became of a write', async () => {
    const world = await createWorld({ approvers, twoApprovers: true });
    addOtherDesk(world);
    expectDocumented('saying', tableOf(columns, await sayingRows(world)));
  });
});
